import type { Findings, HighlightFinding } from '../findings';
import { turned } from '../highlights/changes';
import { highlightKey, wordsOf } from '../highlights/draftedHighlights';
import { inHighestBand } from '../highlights/highRisks';
import { isOffTarget } from '../highlights/offTarget';
import type { HighlightKind } from './highlightCells';
import { DRAFTED_NOW, HIGHLIGHT_HEADINGS, HIGHLIGHT_KINDS } from './highlightCells';
import { column } from './tableColumns';
import type { HighlightTable, TableRow } from './tables';
import { grouped } from './wording';

/** Said on a sheet only: elsewhere the words lead nowhere. */
export const LEADS_TO_CELL = '; the word before each leads to its cell';
/** Said on a sheet only. */
export const HOW_TO_EDIT =
  ' To edit one, type below its first line; your words stay on refresh, an emptied cell is drafted again.';
/** Three of a kind tell which way things go; more are a list. */
const MOST_OF_A_KIND = 3;

/** How many records each kind of highlight could be drafted from. */
function totals({ measures, risks, actions, highlights }: Findings): Record<HighlightKind, number> {
  return {
    improved: measures.filter((measure) => turned(measure) === 'improved').length,
    worsened: measures.filter((measure) => turned(measure) === 'worsened').length,
    'off-target': measures.filter(isOffTarget).length,
    'high-risk': inHighestBand(risks).length,
    overdue: actions.filter(({ overdue }) => overdue).length,
    'data-problem': highlights.filter(({ kind }) => kind === 'data-problem').length,
  };
}

/** The subject on a line of its own, what is said of it below; of edited words that grew old the draft after them. */
export function highlightTexts({ subject, text, draft, stale }: HighlightFinding): string[] {
  const lines = (sentence: string): string => `${subject}\n${wordsOf({ subject }, sentence)}`;
  return draft === undefined || stale !== true ? [lines(text)] : [lines(text), lines(draft)];
}

/**
 * The highlights the front page has room for, by kind: the first of every kind before the second of any.
 *
 * `fits` tells whether so many texts have room; the first of each kind, and words a person edited, always do.
 */
export function highlightsWithRoom(
  all: readonly HighlightFinding[],
  fits: (texts: readonly string[]) => boolean,
): HighlightFinding[] {
  const ofKind = HIGHLIGHT_KINDS.map(({ kind }) => all.filter((one) => one.kind === kind));
  const taken = new Set(
    ofKind.flatMap((kind) => kind.filter(({ draft }, i) => i === 0 || draft !== undefined)),
  );
  for (let round = 1; round < MOST_OF_A_KIND; round += 1) {
    for (const kind of ofKind) {
      const next = kind[round];
      if (next !== undefined && fits([...taken, next].flatMap(highlightTexts))) taken.add(next);
    }
  }
  return ofKind.flatMap((kind) => kind.filter((one) => taken.has(one)));
}

function leftOut(findings: Findings, shown: readonly HighlightFinding[]): string {
  const of = totals(findings);
  const left = HIGHLIGHT_KINDS.flatMap(({ kind, more }) => {
    const n = of[kind] - shown.filter((one) => one.kind === kind).length;
    return n > 0 ? [`${grouped(n, 0)} ${more}`] : [];
  });
  return left.length === 0 ? '' : ` Not shown here: ${left.join(', ')}.`;
}

/** A highlight in one row, or in two: edited words that stand for an earlier draft have today's below them. */
function rowsOf(highlight: HighlightFinding, startsSection: boolean): TableRow[] {
  const { kind, sheet, cell } = highlight;
  const look = HIGHLIGHT_KINDS.find((one) => one.kind === kind);
  const [text = '', drafted] = highlightTexts(highlight);
  const key = highlightKey(highlight);
  const row: TableRow = {
    key,
    // A linked cell doesn't wrap in LibreOffice: links stand on short words.
    cells: [
      {
        text: look?.text ?? kind,
        ...(look === undefined ? {} : { status: look.status }),
        link: { sheet, cell },
      },
      { text, input: true },
    ],
    ...(startsSection ? { startsSection: true } : {}),
  };
  if (drafted === undefined) return [row];
  const label = { text: `${look?.text ?? kind}${DRAFTED_NOW}`, emphasis: 'muted' as const };
  return [
    row,
    { key: `${key}${DRAFTED_NOW}`, cells: [label, { text: drafted, emphasis: 'muted' }], working: true },
  ];
}

/** @example ", 2 edited by hand"; empty when none is */
function editedWords(shown: readonly HighlightFinding[]): string {
  const edited = shown.filter(({ draft }) => draft !== undefined).length;
  return edited === 0 ? '' : `, ${edited} edited by hand`;
}

/** The table of these highlights; what is left out is counted below. `null` without any. */
export function frontHighlights(
  findings: Findings,
  shown: readonly HighlightFinding[],
  widths: { label: number; text: number },
): HighlightTable | null {
  if (shown.length === 0) return null;
  return {
    id: 'Highlights',
    title: 'Highlights',
    description:
      'Sentences drafted from the figures, of each kind the most telling first; the kind of each leads to its cell.',
    columns: [
      column('kind', HIGHLIGHT_HEADINGS.kind, widths.label),
      { ...column('text', HIGHLIGHT_HEADINGS.text, widths.text), identifies: true },
    ],
    rows: shown.flatMap((highlight, i) => rowsOf(highlight, i > 0 && shown[i - 1]?.kind !== highlight.kind)),
    rule: `Highlights: drafted from the figures${editedWords(shown)}${LEADS_TO_CELL}.${HOW_TO_EDIT}${leftOut(findings, shown)}`,
  };
}

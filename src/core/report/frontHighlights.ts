import type { Findings, HighlightFinding } from '../findings';
import { turned } from '../highlights/changes';
import { highlightKey, wordsOf } from '../highlights/draftedHighlights';
import { inHighestBand } from '../highlights/highRisks';
import { isOffTarget } from '../highlights/offTarget';
import { column } from './tableColumns';
import type { HighlightTable, Status } from './tables';
import { grouped } from './wording';

type Kind = HighlightFinding['kind'];

/** Said on a sheet only: elsewhere the words lead nowhere. */
export const LEADS_TO_CELL = '; the word before each leads to its cell';
/** Three of a kind tell which way things go; more are a list. */
const MOST_OF_A_KIND = 3;

/** As a report tells them: which way things turned, how they stand, what not to trust. */
const KINDS: { kind: Kind; text: string; status: Status; more: string }[] = [
  { kind: 'improved', text: 'Improved', status: 'improving', more: 'improved' },
  { kind: 'worsened', text: 'Worsened', status: 'worsening', more: 'worsened' },
  { kind: 'off-target', text: 'Off target', status: 'worsening', more: 'off target' },
  { kind: 'high-risk', text: 'High risk', status: 'worsening', more: 'high-risk' },
  { kind: 'overdue', text: 'Overdue', status: 'worsening', more: 'overdue' },
  { kind: 'data-problem', text: 'Data problem', status: 'not-rated', more: 'with a data problem' },
];

/** How many records each kind of highlight could be drafted from. */
function totals({ measures, risks, actions, highlights }: Findings): Record<Kind, number> {
  return {
    improved: measures.filter((measure) => turned(measure) === 'improved').length,
    worsened: measures.filter((measure) => turned(measure) === 'worsened').length,
    'off-target': measures.filter(isOffTarget).length,
    'high-risk': inHighestBand(risks).length,
    overdue: actions.filter(({ overdue }) => overdue).length,
    'data-problem': highlights.filter(({ kind }) => kind === 'data-problem').length,
  };
}

/** The word for a kind, as the first column says it. @example kindWords('off-target') // "Off target" */
export function kindWords(kind: Kind): string {
  return KINDS.find((one) => one.kind === kind)?.text ?? kind;
}

/** The subject on a line of its own, what is said of it below. */
export function highlightLines(highlight: HighlightFinding): string {
  return `${highlight.subject}\n${wordsOf(highlight, highlight.text)}`;
}

/**
 * The highlights there is room for: the first of every kind before the second of any, in the order of the kinds.
 *
 * `fits` tells whether one more sentence has room; at least the first of each kind is always taken.
 */
function chosen(
  all: readonly HighlightFinding[],
  fits: (taken: readonly HighlightFinding[]) => boolean,
): HighlightFinding[] {
  const ofKind = KINDS.map(({ kind }) => all.filter((one) => one.kind === kind));
  const taken = ofKind.map((): HighlightFinding[] => []);
  for (let round = 0; round < MOST_OF_A_KIND; round += 1) {
    for (const [i, kind] of ofKind.entries()) {
      const next = kind[round];
      const own = taken[i];
      if (next === undefined || own === undefined) continue;
      if (round > 0 && !fits([...taken.flat(), next])) continue;
      own.push(next);
    }
  }
  return taken.flat();
}

function leftOut(findings: Findings, shown: readonly HighlightFinding[]): string {
  const of = totals(findings);
  const left = KINDS.flatMap(({ kind, more }) => {
    const n = of[kind] - shown.filter((one) => one.kind === kind).length;
    return n > 0 ? [`${grouped(n, 0)} ${more}`] : [];
  });
  return left.length === 0 ? '' : ` Not shown here: ${left.join(', ')}.`;
}

/** The highlights of the front page, as many as have room; what is left out is counted below. `null` without any. */
export function frontHighlights(
  findings: Findings,
  widths: { label: number; text: number },
  fits: (texts: readonly string[]) => boolean,
): HighlightTable | null {
  if (findings.highlights.length === 0) return null;
  const shown = chosen(findings.highlights, (taken) => fits(taken.map(highlightLines)));
  return {
    id: 'Highlights',
    title: 'Highlights',
    description:
      'Sentences drafted from the figures, of each kind the most telling first; the kind of each leads to its cell.',
    columns: [column('kind', 'Kind', widths.label), column('text', 'Highlight', widths.text)],
    rows: shown.map((highlight, i) => {
      const { kind, sheet, cell } = highlight;
      const look = KINDS.find((one) => one.kind === kind);
      return {
        key: highlightKey(highlight),
        // A linked cell doesn't wrap in LibreOffice: links stand on short words.
        cells: [
          {
            text: look?.text ?? kind,
            ...(look === undefined ? {} : { status: look.status }),
            link: { sheet, cell },
          },
          { text: highlightLines(highlight) },
        ],
        ...(i > 0 && shown[i - 1]?.kind !== kind ? { startsSection: true } : {}),
      };
    }),
    rule: `Highlights: drafted from the figures${LEADS_TO_CELL}.${leftOut(findings, shown)}`,
  };
}

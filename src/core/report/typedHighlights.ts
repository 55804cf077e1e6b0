import type { Grid, GridRow, WorkbookContents } from '../grid/grid';
import type { TypedHighlight } from '../highlights/typedHighlight';
import { linesOf } from '../highlights/typedHighlight';
import { DRAFTED_NOW, HIGHLIGHT_HEADINGS, kindOfWord } from './highlightCells';
import { COMMENTARY_HEADINGS, CONTINUED } from './rowKeys';
import { shownText } from './shownText';
import { NOTHING } from './wording';

interface Places {
  kind: number;
  text: number;
}

/** Headings of the other tables that may stand below in the same columns: no highlights follow them. */
const OTHER_TABLES = ['Position', 'Theme and why', 'What to look at', COMMENTARY_HEADINGS.what];

/**
 * The highlights that stand on the front page and those that wait on the sheet of checks, read from their cells.
 *
 * Own sheets are known by their mark, tables by their headings, so that sheets may be renamed and rows and columns
 * moved. A number or a date comes back as the text it was shown as; blank cells are left out; a continued row goes on
 * with its first one.
 */
export function readTypedHighlights(contents: WorkbookContents): TypedHighlight[] {
  return (['front', 'checks'] as const).flatMap((key) => {
    const own = new Set(contents.own.filter((one) => one.key === key).map(({ sheet }) => sheet));
    const grids = contents.sheets.filter((grid) => own.has(grid.name));
    return joined(grids.flatMap((grid) => highlightsOn(grid, contents.date1904))).map((one) =>
      key === 'checks' ? { ...one, role: 'waiting' as const } : one,
    );
  });
}

interface Piece extends TypedHighlight {
  continues: boolean;
}

function highlightsOn(grid: Grid, date1904: boolean): Piece[] {
  const found: Piece[] = [];
  let places: Places | null = null;
  for (const row of grid.rows) {
    const shown = (index: number): string => {
      const format = grid.styles[row.styles[index] ?? -1]?.numberFormat ?? 'General';
      return shownText(row.values[index] ?? null, format, date1904).trim();
    };
    const headings = placesIn(row);
    if (headings !== null) {
      places = headings;
      continue;
    }
    if (row.values.some((value) => OTHER_TABLES.includes(String(value ?? '').trim()))) places = null;
    if (places === null) continue;
    const text = shown(places.text);
    if (text !== '' && text !== NOTHING) found.push(piece(shown(places.kind), text));
  }
  return found;
}

function placesIn(row: GridRow): Places | null {
  const place = (heading: string): number =>
    row.values.findIndex((value) => String(value ?? '').trim() === heading);
  const places = { kind: place(HIGHLIGHT_HEADINGS.kind), text: place(HIGHLIGHT_HEADINGS.text) };
  return places.kind >= 0 && places.text >= 0 ? places : null;
}

function piece(label: string, text: string): Piece {
  const continues = label.endsWith(CONTINUED);
  const words = continues ? label.slice(0, -CONTINUED.length) : label;
  const draftedNow = words.endsWith(DRAFTED_NOW);
  const word = draftedNow ? words.slice(0, -DRAFTED_NOW.length) : words;
  return { kind: kindOfWord(word), word, text, role: draftedNow ? 'drafted-now' : 'shown', continues };
}

/** A continued row says the first line again and goes on with the words. */
function joined(pieces: readonly Piece[]): TypedHighlight[] {
  const whole: TypedHighlight[] = [];
  for (const { continues, ...one } of pieces) {
    const { subject, words } = linesOf(one.text);
    const first = continues
      ? whole.findLast(
          ({ word, role, text }) =>
            word === one.word && role === one.role && linesOf(text).subject === subject,
        )
      : undefined;
    if (first === undefined) whole.push(one);
    else first.text = `${first.text} ${words}`;
  }
  return whole;
}

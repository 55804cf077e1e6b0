import type { Grid, WorkbookContents } from '../grid/grid';
import type { TypedHighlight } from '../highlights/typedHighlight';
import { linesOf } from '../highlights/typedHighlight';
import { DRAFTED_NOW, HIGHLIGHT_HEADINGS, kindOfWord } from './highlightCells';
import { COMMENTARY_HEADINGS, CONTINUED } from './rowKeys';
import { ownGrids, rowsUnder } from './rowsUnder';
import { NOTHING } from './wording';

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
    const pieces = ownGrids(contents, key).flatMap((grid) => highlightsOn(grid, contents.date1904));
    return joined(pieces).map((one) => (key === 'checks' ? { ...one, role: 'waiting' as const } : one));
  });
}

interface Piece extends TypedHighlight {
  continues: boolean;
}

const highlightsOn = (grid: Grid, date1904: boolean): Piece[] =>
  rowsUnder(grid, HIGHLIGHT_HEADINGS, date1904, OTHER_TABLES)
    .filter(({ text }) => text !== '' && text !== NOTHING)
    .map(({ kind, text }) => piece(kind, text));

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

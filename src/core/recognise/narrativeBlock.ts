import { cellName } from '../grid/address';
import { blockBase } from './blockBase';
import type { NarrativeRegister } from './registers';
import type { SheetView } from './sheetView';
import { filledColumns, proseAt, sourceAt, textAt, valueAt } from './sheetView';
import { wordsOf } from './normalise';
import { isProse } from './values';

const HEADING =
  /^((overall|key) )?(progress|programme|project|report|executive|overview|highlight)? ?(narrative|summary|commentary)( of progress)?$/;
const NOT_ALONE = /^(summary|commentary)$/;
const MOST_CELLS = 2;

/** A narrative under its heading, paragraphs in rows that may be numbered. */
export function readNarrativeBlocks(view: SheetView): NarrativeRegister[] {
  const found: NarrativeRegister[] = [];
  view.narrowRows.forEach((row, i) => {
    const columns = filledColumns(view, row);
    const column = columns[0] ?? 1;
    const beside = narrativeBeside(view, row, columns);
    if (beside) found.push(beside);
    const words = columns.length === 1 ? wordsOf(textAt(view, row, column)) : '';
    if (!HEADING.test(words) || NOT_ALONE.test(words)) return;
    const paragraphs = paragraphsBelow(view, view.narrowRows.slice(i + 1, i + 1 + MOST_PARAGRAPHS), row);
    if (paragraphs.length > 0) found.push(register(view, row, column, paragraphs));
  });
  return found;
}

/** A label of the rating a narrative goes with, a row or two away from it. */
const RATING = /^((overall|theme|priority|current) )?(rag|rag status|rag rating|rating|status)$/;
const RATING_REACH = 2;

/** "Narrative" with its text in the next cell, and the rating labelled near it. */
function narrativeBeside(view: SheetView, row: number, columns: number[]): NarrativeRegister | null {
  const [label, text] = columns;
  if (label === undefined || text === undefined || columns.length !== MOST_CELLS) return null;
  if (!HEADING.test(wordsOf(textAt(view, row, label))) || !isProse(valueAt(view, row, text))) return null;
  const rating = ratingNear(view, row, label);
  const cells = [{ row, column: label }, { row, column: text }, ...(rating === null ? [] : [rating])];
  return {
    ...blockBase('narrative', view, cells, {
      title: textAt(view, row, label),
      why: `Text beside the label “${textAt(view, row, label)}”.`,
    }),
    records: [{ row, text: proseAt(view, row, text) ?? '', cell: cellName(row, text) }],
    rag: rating === null ? null : sourceAt(view, rating.row, rating.column),
  };
}

/** The cell right of the label of a rating, blank too, for its colour may tell. */
function ratingNear(view: SheetView, row: number, column: number): { row: number; column: number } | null {
  for (let other = row - RATING_REACH; other <= row + RATING_REACH; other++) {
    const filled = filledColumns(view, other);
    if (filled.length > MOST_CELLS || filled[0] !== column) continue;
    if (RATING.test(wordsOf(textAt(view, other, column))))
      return { row: other, column: filled[1] ?? column + 1 };
  }
  return null;
}

const MOST_PARAGRAPHS = 40;

function paragraphsBelow(
  view: SheetView,
  rows: number[],
  heading: number,
): { row: number; column: number }[] {
  const paragraphs: { row: number; column: number }[] = [];
  let previous = heading;
  for (const row of rows) {
    const columns = filledColumns(view, row);
    const column = columns.find((candidate) => isProse(valueAt(view, row, candidate)));
    const [first] = columns;
    const numbered =
      columns.length === MOST_CELLS && first !== column && textAt(view, row, first ?? 1).length <= 4;
    const near = row === previous + 1 || (paragraphs.length === 0 && row === previous + 2);
    if (!near || column === undefined || !(columns.length === 1 || numbered)) break;
    paragraphs.push({ row, column });
    previous = row;
  }
  return paragraphs;
}

function register(
  view: SheetView,
  heading: number,
  column: number,
  paragraphs: { row: number; column: number }[],
): NarrativeRegister {
  const title = textAt(view, heading, column);
  return {
    ...blockBase('narrative', view, [{ row: heading, column }, ...paragraphs], {
      title,
      headerRows: [heading],
      why: `Text below the heading “${title}”.`,
    }),
    records: paragraphs.map((place) => ({
      row: place.row,
      text: proseAt(view, place.row, place.column) ?? '',
      cell: cellName(place.row, place.column),
    })),
    rag: null,
  };
}

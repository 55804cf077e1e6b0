import { senseOf } from './lexicon';
import type { RisksRegister } from './registers';
import { wordsOf } from './normalise';
import type { SheetView } from './sheetView';
import { filledColumns, textAt, valueAt } from './sheetView';
import type { Term } from './terms';

type ScaleWords = RisksRegister['scaleWords'];

/** A scale has three to ten steps, numbered one by one. */
const FEWEST_STEPS = 3;
const MOST_STEPS = 10;
/** How far above a legend the word "likelihood" or "impact" may stand, and how far beside it its words. */
const TITLE_ROWS = 3;
const REACH = 3;
const LONGEST_WORD = 40;

const PROBABILITY = /\b(probability|likelihood|likelyhood|likeliness|chance)\b/i;
const IMPACT = /\b(impact|severity|consequences?)\b/i;

/**
 * Words of scale legends anywhere in a sheet ("1 Rare, 2 Unlikely …" under a heading that says probability or
 * impact), lower case, with their numbers. Lists not numbered by consecutive whole numbers are no scale.
 */
export function scaleLegends(view: SheetView): ScaleWords {
  const words: ScaleWords = { probability: {}, impact: {} };
  const runs = new Map<number, { row: number; value: number }[]>();
  for (const row of view.rowNumbers) {
    const values = view.rows.get(row)?.values ?? [];
    for (let column = 1; column <= values.length; column++) {
      const value = values[column - 1];
      if (typeof value !== 'number' || value < 0 || value > MOST_STEPS || !Number.isInteger(value)) continue;
      const run = runs.get(column) ?? [];
      const last = run[run.length - 1];
      if (last?.row === row - 1 && goesOn(run, value)) run.push({ row, value });
      else {
        if (run.length >= FEWEST_STEPS) addRun(view, column, run, words);
        runs.set(column, [{ row, value }]);
      }
    }
  }
  for (const [column, run] of runs) addRun(view, column, run, words);
  return words;
}

/** One more step in the same direction. */
function goesOn(run: { value: number }[], value: number): boolean {
  const [before, last] = [run[run.length - 2], run[run.length - 1]];
  if (!last || Math.abs(last.value - value) !== 1) return false;
  return !before || value - last.value === last.value - before.value;
}

function addRun(
  view: SheetView,
  column: number,
  run: { row: number; value: number }[],
  words: ScaleWords,
): void {
  const [first] = run;
  if (!first || run.length < FEWEST_STEPS || run.length > MOST_STEPS + 1) return;
  if (!run.some(({ value }) => value <= 1)) return;
  const beside = wordColumn(view, column, run);
  const title =
    beside === null ? '' : titleOf(view, first.row, Math.min(column, beside), Math.max(column, beside));
  const kind = PROBABILITY.test(title) ? 'probability' : IMPACT.test(title) ? 'impact' : null;
  if (beside === null || kind === null) return;
  // a column of ratings that happen to count up has the same word beside several of them
  if (new Set(run.map(({ row }) => firstWords(textAt(view, row, beside)))).size < run.length) return;
  for (const { row, value } of run) {
    const word = firstWords(textAt(view, row, beside));
    if (word !== '' && !/[a-z]\d/.test(word)) words[kind][word] ??= value;
  }
}

/** The column of the legend's words: the farthest to the left within reach that is filled on every step, else right. */
function wordColumn(view: SheetView, column: number, run: { row: number }[]): number | null {
  const full = (candidate: number) =>
    run.every(({ row }) => {
      const value = valueAt(view, row, candidate);
      return typeof value === 'string' && firstWords(value).length <= LONGEST_WORD;
    });
  for (let c = Math.max(1, column - REACH); c < column; c++) if (full(c)) return c;
  for (let c = column + 1; c <= column + REACH; c++) if (full(c)) return c;
  return null;
}

/** "Minor – small disruption" → "minor". */
function firstWords(text: string): string {
  return wordsOf(text.split(/ [-–—:] |: /)[0] ?? '');
}

/** What a register keeps of its records and a legend never has. */
const OF_RECORDS: readonly Term[] = ['risk', 'mitigation', 'owner', 'dateRaised', 'due', 'status'];

/** Is the row the header of a register, in which ratings count up by chance? */
function headsRecords(view: SheetView, row: number): boolean {
  return filledColumns(view, row).some((column) => {
    const [first] = senseOf(textAt(view, row, column))?.terms ?? [];
    return first !== undefined && OF_RECORDS.includes(first);
  });
}

function titleOf(view: SheetView, row: number, from: number, to: number): string {
  for (let above = row - 1; above >= Math.max(1, row - TITLE_ROWS); above--) {
    const text = filledColumns(view, above)
      .filter((column) => column >= from - 1 && column <= to)
      .map((column) => textAt(view, above, column))
      .join(' ');
    if (PROBABILITY.test(text) !== IMPACT.test(text)) return headsRecords(view, above) ? '' : text;
  }
  return '';
}

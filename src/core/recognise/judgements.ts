import { columnName, cellName } from '../grid/address';
import { blockBase } from './blockBase';
import { titleAbove } from './headings';
import type { JudgementsRegister } from './registers';
import type { SheetView } from './sheetView';
import { filledColumns, textAt } from './sheetView';

/** The grades of inspections, the earlier "adequate" and "satisfactory" too. */
const GRADE = /^(outstanding|good|requires improvement( to be good)?|adequate|satisfactory|inadequate)$/i;
const LEAST_ROWS = 3;
const MOST_CELLS = 3;

interface Judged {
  row: number;
  aspect: number;
  grade: number;
}

/** A table of inspection judgements: an aspect and its grade, row after row. */
export function readJudgements(view: SheetView): JudgementsRegister[] {
  const found: JudgementsRegister[] = [];
  let run: Judged[] = [];
  for (const row of [...view.narrowRows, Infinity]) {
    const judged = row === Infinity ? null : judgedIn(view, row);
    const last = run[run.length - 1];
    const goesOn =
      judged !== null &&
      last?.row === row - 1 &&
      last.grade === judged.grade &&
      last.aspect === judged.aspect;
    if (!goesOn) {
      if (run.length >= LEAST_ROWS) found.push(register(view, run));
      run = [];
    }
    if (judged) run.push(judged);
  }
  return found;
}

function judgedIn(view: SheetView, row: number): Judged | null {
  const columns = filledColumns(view, row);
  if (columns.length < 2 || columns.length > MOST_CELLS) return null;
  const grade = columns.find((column) => GRADE.test(textAt(view, row, column)));
  const aspects = columns.filter((column) => grade !== undefined && column < grade);
  const aspect = aspects[aspects.length - 1];
  return grade === undefined || aspect === undefined ? null : { row, aspect, grade };
}

function register(view: SheetView, run: Judged[]): JudgementsRegister {
  const [first = { row: 1, aspect: 1, grade: 1 }] = run;
  const { aspect, grade } = first;
  const headed = textAt(view, first.row - 1, aspect) !== '' && textAt(view, first.row - 1, grade) !== '';
  const headerRows = headed ? [first.row - 1] : [];
  const top = { firstRow: first.row - headerRows.length, firstColumn: aspect, lastColumn: grade };
  const cells = [...headerRows, ...run.map(({ row }) => row)].flatMap((row) => [
    { row, column: aspect },
    { row, column: grade },
  ]);
  return {
    ...blockBase('judgements', view, cells, {
      title: titleAbove(view, top, false)?.text ?? null,
      headerRows,
      columns: { aspect: columnName(aspect), judgement: columnName(grade) },
      why: `${run.length} rows end with a grade such as “${textAt(view, first.row, grade)}”.`,
    }),
    records: run.map(({ row }) => ({
      row,
      aspect: textAt(view, row, aspect),
      judgement: textAt(view, row, grade),
      cell: cellName(row, grade),
    })),
  };
}

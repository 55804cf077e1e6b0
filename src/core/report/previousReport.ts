import type { Grid, WorkbookContents } from '../grid/grid';
import type { WaitingHighlight } from '../highlights/typedHighlight';
import { COMMENTARY_HEADINGS, CONTINUED, rowKey } from './rowKeys';
import { ownGrids, rowsUnder } from './rowsUnder';
import { NOTHING } from './wording';

/** Commentary a person typed into the last report, with the row it was typed on. */
export interface TypedCommentary {
  key: string;
  kind: string;
  what: string;
  text: string;
}

/** What a person added to the last report. */
export interface PreviousReport {
  /** In the order found, one a record. */
  commentary: TypedCommentary[];
  /** Edited words whose highlight is not in this report. */
  waiting?: readonly WaitingHighlight[];
}

const NO_RECORD = 'No record named';

function commentaryOn(grid: Grid, date1904: boolean): TypedCommentary[] {
  return rowsUnder(grid, COMMENTARY_HEADINGS, date1904)
    .filter(({ commentary }) => commentary !== '' && commentary !== NOTHING)
    .map(({ kind, what, commentary }) => {
      const record = what || NO_RECORD;
      return { key: rowKey(kind, record), kind, what: record.split('\n')[0] ?? record, text: commentary };
    });
}

/** Two texts for one record are both kept; a continued row goes on with the sentence. */
function gather(found: TypedCommentary[]): TypedCommentary[] {
  const byKey = new Map<string, TypedCommentary>();
  for (const one of found) {
    const before = byKey.get(one.key);
    const kind = one.kind.replace(CONTINUED, '');
    if (before === undefined) byKey.set(one.key, { ...one, kind });
    else if (one.kind.endsWith(CONTINUED))
      byKey.set(one.key, { ...before, text: `${before.text} ${one.text}` });
    else if (before.text !== one.text) byKey.set(one.key, { ...before, text: `${before.text}\n${one.text}` });
  }
  return [...byKey.values()];
}

/**
 * The commentary people typed into the report that stands in the workbook, read from its cells.
 *
 * Own sheets are known by their mark, whatever they are called now. A number or a date comes back as the text
 * it was shown as; "–" and blank are nothing. A workbook without a report has none.
 */
export function readPreviousReport(contents: WorkbookContents): PreviousReport {
  const grids = [...ownGrids(contents, 'front'), ...ownGrids(contents, 'checks')];
  return { commentary: gather(grids.flatMap((grid) => commentaryOn(grid, contents.date1904))) };
}

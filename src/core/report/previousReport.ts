import type { Grid, GridRow, WorkbookContents } from '../grid/grid';
import type { WaitingHighlight } from '../highlights/typedHighlight';
import { shownText } from './shownText';
import { COMMENTARY_HEADINGS, CONTINUED, rowKey } from './rowKeys';
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

interface Places {
  kind: number;
  what: number;
  commentary: number;
}

const NO_RECORD = 'No record named';

function placesIn(row: GridRow): Places | null {
  const place = (heading: string): number =>
    row.values.findIndex((value) => String(value ?? '').trim() === heading);
  const places = {
    kind: place(COMMENTARY_HEADINGS.kind),
    what: place(COMMENTARY_HEADINGS.what),
    commentary: place(COMMENTARY_HEADINGS.commentary),
  };
  return Object.values(places).every((index) => index >= 0) ? places : null;
}

/** The rows below the headings that have words in the commentary column, wherever the columns were moved to. */
function commentaryOn(grid: Grid, date1904: boolean): TypedCommentary[] {
  const found: TypedCommentary[] = [];
  let places: Places | null = null;
  for (const row of grid.rows) {
    const header = placesIn(row);
    if (header !== null) {
      places = header;
      continue;
    }
    if (places === null) continue;
    const shown = (index: number): string => {
      const format = grid.styles[row.styles[index] ?? -1]?.numberFormat ?? 'General';
      return shownText(row.values[index] ?? null, format, date1904).trim();
    };
    const text = shown(places.commentary);
    if (text === '' || text === NOTHING) continue;
    const kind = shown(places.kind);
    const what = shown(places.what) || NO_RECORD;
    found.push({ key: rowKey(kind, what), kind, what: what.split('\n')[0] ?? what, text });
  }
  return found;
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
  const own = new Set(
    contents.own.filter(({ key }) => key === 'front' || key === 'checks').map(({ sheet }) => sheet),
  );
  const grids = contents.sheets.filter((grid) => own.has(grid.name));
  return { commentary: gather(grids.flatMap((grid) => commentaryOn(grid, contents.date1904))) };
}

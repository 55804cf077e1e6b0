import { cleanText } from '../grid/cleanText';
import type { CellValue } from '../grid/grid';
import { HISTORY_COLUMNS, HISTORY_HEADINGS } from './historyColumns';
import type { HistoryColumn } from './historyColumns';
import type { AddedColumn } from './historyLine';

/** So many of our headings in one row make it the row of headings, whatever was deleted or renamed. */
const LEAST_HEADINGS = 3;
/** No heading of ours is longer, blanks pasted around it included; longer texts need no closer look. */
const LONGEST_HEADING = 40;
/** Words with nothing around or between them to clean. */
const PLAIN = /^[\w-]+(?: [\w-]+)*$/;
/** What a column with text but without a heading is called from then on. */
const WITHOUT_HEADING = 'Notes';

const OWN = new Map(HISTORY_COLUMNS.map((column) => [HISTORY_HEADINGS[column].toLowerCase(), column]));

/** What each column of the sheet is, by place from 0: the `nth` of a heading of ours, an added one, or without a heading. */
export type ColumnPlaces = ({ own: HistoryColumn; nth: number } | { added: string } | null)[];

/** The columns people added, gathered over every row of headings there is. */
export class AddedColumns {
  readonly columns: AddedColumn[] = [];
  private readonly known = new Set<string>();

  /** Key of the `nth` column of a heading (from 1). */
  key(heading: string, nth = 1): string {
    const key = `added ${nth} ${heading}`;
    if (!this.known.has(key)) {
      this.known.add(key);
      this.columns.push({ key, heading });
    }
    return key;
  }

  /** Key of a further column of no heading: it gets a name no other one has. */
  unnamed(): string {
    const taken = new Set(this.columns.map(({ heading }) => heading));
    let heading = WITHOUT_HEADING;
    for (let n = 2; taken.has(heading); n++) heading = `${WITHOUT_HEADING} ${n}`;
    return this.key(heading);
  }
}

function ownColumn(text: string): HistoryColumn | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  return OWN.get((PLAIN.test(text) ? text : cleanText(text)).toLowerCase());
}

/** True for a row of headings. */
export function isHeaderRow(values: readonly CellValue[]): boolean {
  const found = new Set<HistoryColumn>();
  for (const value of values) {
    const own = typeof value === 'string' ? ownColumn(value) : undefined;
    if (own !== undefined) found.add(own);
  }
  return found.size >= LEAST_HEADINGS;
}

/** What the columns below a row of headings are. */
export function placesOf(texts: readonly string[], added: AddedColumns): ColumnPlaces {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const own = ownColumn(text);
    const heading = own === undefined ? text.trim() : HISTORY_HEADINGS[own];
    if (heading === '') return null;
    const nth = (times.get(heading) ?? 0) + 1;
    times.set(heading, nth);
    return own === undefined ? { added: added.key(heading, nth) } : { own, nth };
  });
}

/** The columns as we write them, for a sheet that lost its headings. */
export const USUAL_PLACES: ColumnPlaces = HISTORY_COLUMNS.map((own) => ({ own, nth: 1 }));

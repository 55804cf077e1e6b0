import { isDateFormat, serialToIso } from '../../../core/grid/dates';
import type { Area } from '../../../core/grid/grid';
import type { SheetArea } from './chunks';

/** Texts read beside the values, shared out among the sheets; one takes about 10 bytes of the first 5 MB. */
const MOST_TEXTS = 40_000;
/** From the left, where dates stand if there are any. */
const COLUMNS_READ = 40;
/** Dates asked for later, when none stood there: the first of them that shows its year tells. */
const MOST_LATER = 20;

/**
 * Finds out whether a workbook counts its days from 1904, which Excel doesn't tell an add-in: a date's text shows
 * its year, and the same serial number is four years and a day later in the 1904 system.
 */
export class DateSystem {
  private answer: boolean | null = null;
  private texts = MOST_TEXTS;
  private readonly share: number;
  private readonly later: SheetArea[] = [];
  private readonly dateFormats = new Map<string, boolean>();

  constructor(areas: number) {
    this.share = Math.floor(MOST_TEXTS / Math.max(1, areas));
  }

  /** True only when a date showed so: without a date it makes no difference. */
  get is1904(): boolean {
    return this.answer ?? false;
  }

  /** Dates whose text would tell and wasn't read; none once the system is known. */
  get unread(): readonly SheetArea[] {
    return this.answer === null ? this.later : [];
  }

  /** The part of an area whose texts are worth reading along with its values; `null` for none. */
  partToRead(area: Area): Area | null {
    const lastColumn = Math.min(area.lastColumn, area.firstColumn + COLUMNS_READ - 1);
    const columns = lastColumn - area.firstColumn + 1;
    const rows = Math.floor(Math.min(this.share, this.texts) / columns);
    if (this.answer !== null || rows === 0) return null;
    const lastRow = Math.min(area.lastRow, area.firstRow + rows - 1);
    this.texts -= (lastRow - area.firstRow + 1) * columns;
    return { ...area, lastRow, lastColumn };
  }

  /** Takes cells as read; `texts` may cover fewer of them, from the same first cell on. */
  look(
    { sheet, area }: SheetArea,
    values: readonly (readonly unknown[])[],
    numberFormats: readonly (readonly string[])[],
    texts: readonly (readonly string[])[],
  ): void {
    for (let at = 0; at < values.length; at++) {
      for (let across = 0; across < (values[at]?.length ?? 0); across++) {
        if (this.answer !== null) return;
        const value = values[at]?.[across];
        if (typeof value !== 'number' || !this.isDate(numberFormats[at]?.[across])) continue;
        const text = texts[at]?.[across];
        if (text !== undefined) this.answer = countsFrom1904(value, text);
        else if (this.later.length < MOST_LATER) {
          const row = area.firstRow + at;
          const column = area.firstColumn + across;
          const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
          this.later.push({ sheet, area: cell });
        }
      }
    }
  }

  private isDate(numberFormat: string | undefined): boolean {
    if (numberFormat === undefined) return false;
    const known = this.dateFormats.get(numberFormat);
    if (known !== undefined) return known;
    const isDate = isDateFormat(numberFormat);
    this.dateFormats.set(numberFormat, isDate);
    return isDate;
  }
}

/**
 * Whether a date shown as `text` has a serial number of the 1904 system; `null` when the text doesn't tell, because
 * it shows no year or fits both.
 * @example countsFrom1904(43861, '31/01/2020') // false
 * @example countsFrom1904(42399, '31/01/2020') // true
 */
export function countsFrom1904(serial: number, text: string): boolean | null {
  const fits1900 = shows(text, serialToIso(serial, false));
  const fits1904 = shows(text, serialToIso(serial, true));
  return fits1900 === fits1904 ? null : fits1904;
}

/** Whether a text shows a date's year, in four figures or, without one of those, in two. */
function shows(text: string, date: string | null): boolean {
  const year = date?.slice(0, 'yyyy'.length) ?? '';
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const inFull = numbers.some((number) => number.length === 'yyyy'.length);
  return date !== null && numbers.includes(inFull ? year : year.slice(-'yy'.length));
}

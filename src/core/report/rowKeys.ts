/** Headings by which the commentary of a report is found again; both hosts read cells only. */
export const COMMENTARY_HEADINGS = {
  kind: 'About',
  what: 'What and why',
  commentary: 'Commentary (type here)',
};

/** Said after the first cell of a row that continues the row above. */
export const CONTINUED = ' (continued)';

/**
 * What a row of exceptions is known by, from its printed cells alone, so that rows may be sorted and sheets renamed.
 *
 * The first line of "What and why" names the record; the lines below it may change from month to month.
 * @example rowKey("Risk", "3 Staff leave\nRed: 4 × 5 = 20") // "risk|3 staff leave"
 */
export function rowKey(kind: string, what: string): string {
  const name = what.split(/\r\n|\r|\n/)[0] ?? '';
  return `${kind.replace(CONTINUED, '')}|${name}`.replace(/\s+/g, ' ').trim().toLowerCase();
}

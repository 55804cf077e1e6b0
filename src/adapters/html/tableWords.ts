import { COMMENTARY_HEADINGS } from '../../core/report/rowKeys';
import type { HighlightTable, TableCell } from '../../core/report/tables';
import { NOTHING } from '../../core/report/wording';
import { statusLook } from '../theme';
import type { Palette } from '../theme';

/** Nobody types into a page or a pasted table. */
const HEADINGS: Record<string, string> = { [COMMENTARY_HEADINGS.commentary]: 'Commentary' };

export function shownHeading(heading: string): string {
  return HEADINGS[heading] ?? heading;
}

/** All but the first column are places on a map: the cell itself has the colour. */
export function isMap({ id }: HighlightTable): boolean {
  return id === 'HeatMap';
}

/**
 * What stands on a place of a map, with the word of its colour.
 * @example placeOnMap({ text: '2, 3', status: 'red' }, 'standard') // "Red: 2, 3"
 */
export function placeOnMap({ text, status }: TableCell, palette: Palette): string {
  if (status === undefined) return text;
  const { word } = statusLook(status, palette);
  return text === NOTHING ? word : `${word}: ${text}`;
}

import { invalidArgument } from '../hostErrors';
import type { Link } from '../model/sheetModel';
import { clearCells } from './clearCells';
import type { RangeTarget } from './rangeTarget';

/** Of the built-in style Hyperlink, which Excel gives a linked cell instead of the look it had. */
const LINK_COLOUR = '#0563C1';
const PARTS = new Set(['documentReference', 'address', 'screenTip', 'textToDisplay']);

/** The link of the first cell; null for none. */
export function hyperlinkOf({ sheet, area }: RangeTarget): unknown {
  const { link, value } = sheet.cell(area.row, area.column);
  return link ? { ...link, textToDisplay: String(value) } : null;
}

/** Links every cell, and makes it look like one: a look of its own is to be written afterwards. */
export function setHyperlink({ sheet, area }: RangeTarget, given: unknown): void {
  if (given === null) return clearCells(sheet, area, 'Hyperlinks');
  if (typeof given !== 'object') throw invalidArgument('a hyperlink is an object');
  const strange = Object.keys(given).find((key) => !PARTS.has(key));
  if (strange !== undefined) throw invalidArgument(`a hyperlink has no “${strange}”`);
  const { textToDisplay, ...link } = given as Link & { textToDisplay?: string };
  if ((link.documentReference ?? link.address) === undefined)
    throw invalidArgument('the hyperlink leads nowhere');
  sheet.change(area, (cell) => {
    const { fontName, fontSize } = sheet.plain;
    const format = {
      ...cell.format,
      fontName,
      fontSize,
      bold: false,
      fontColor: LINK_COLOUR,
      underline: 'Single',
    };
    return { ...cell, link, format, ...(textToDisplay === undefined ? {} : { value: textToDisplay }) };
  });
}

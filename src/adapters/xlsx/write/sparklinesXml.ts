import { areaName, cellName } from '../../../core/grid/address';
import type { ReportSheetKey } from '../../../core/grid/grid';
import type { LaidCell } from '../../../core/report/layout';
import { quoteSheet } from '../../sheetReferences';
import { NAVY } from '../../theme';
import { encodeEntities } from '../package/xmlText';

/** [MS-XLSX] 2.2.4.15: where Excel 2010 and later keep sparklines. */
const EXTENSION = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Of the cell's height that stays free above the largest bar and below the smallest, as shares of the bars'. */
const ROOM = 0.3;
const BAR = 'B4C1D6';
/** In schema order ([MS-XLSX] 2.6.94). */
const COLOURS = {
  Series: BAR,
  Negative: BAR,
  Axis: NAVY,
  Markers: NAVY,
  First: BAR,
  Last: NAVY,
  High: BAR,
  Low: BAR,
};

/**
 * The sparklines of a sheet: a bar from nought for each figure, the last one stronger; '' for a sheet without. Bars
 * rather than lines, because LibreOffice prints lines outside of their cells. Each has an axis of its own, so that
 * there is room around the bars. Programs that know no sparklines skip them. `nameOf` gives the name of a report sheet
 * in this workbook, null for the one the cells stand on.
 */
export function sparklinesXml(
  cells: readonly LaidCell[],
  nameOf: (sheet: ReportSheetKey | null) => string,
): string {
  const groups = cells.flatMap(({ row, column, spark }) => {
    if (spark === undefined) return [];
    const reference = encodeEntities(`${quoteSheet(nameOf(spark.sheet))}!${areaName(spark.area)}`);
    return [
      `<x14:sparklineGroup type="column" displayEmptyCellsAs="gap" last="1"${axisOf(spark)}>${colours}` +
        `<x14:sparklines><x14:sparkline><xm:f>${reference}</xm:f><xm:sqref>${cellName(row, column)}</xm:sqref>` +
        '</x14:sparkline></x14:sparklines></x14:sparklineGroup>',
    ];
  });
  if (groups.length === 0) return '';
  return (
    `<extLst><ext uri="${EXTENSION}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}">` +
    `${groups.join('')}</x14:sparklineGroups></ext></extLst>`
  );
}

const colours = Object.entries(COLOURS)
  .map(([part, rgb]) => `<x14:color${part} rgb="FF${rgb}"/>`)
  .join('');

function axisOf({ least, most }: { least: number; most: number }): string {
  const [bottom, top] = [Math.min(0, least), Math.max(0, most)];
  const room = (top - bottom) * ROOM;
  // Figures that are all nought have no height to leave room in.
  if (room === 0) return '';
  return ` manualMax="${String(top + room)}" manualMin="${String(bottom - room)}" minAxisType="custom" maxAxisType="custom"`;
}

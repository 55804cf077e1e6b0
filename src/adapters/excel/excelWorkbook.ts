import type { WorkbookPort } from '../../app/ports';
import { readFills } from './fills';
import { readWorkbook } from './read/readWorkbook';
import { writeReport } from './write/writeReport';

/**
 * The workbook that is open in Excel, as a workbook. Each call asks Excel anew, because the workbook is the user's and
 * changes; only its date system, which never does, is remembered from the last reading for the dates of the report.
 */
export function openExcelWorkbook(): WorkbookPort {
  let date1904 = false;
  return {
    read: async (progress) => {
      const contents = await readWorkbook(progress);
      ({ date1904 } = contents);
      return contents;
    },
    readFills,
    write: (sheets, palette, progress) => writeReport(sheets, palette, progress, { date1904 }),
  };
}

import { buildWorkbook } from '../../tests/support/workbookBuilder';
import { contactsSheet, listsSheet, programmeSheet, risksSheet } from './programmeSheets';
import { scorecardSheet } from './scorecardSheet';
import { themeSheets } from './themeSheets';

/** The bytes of the bundled sample: always the same. */
export function sampleWorkbook(): Uint8Array {
  return buildWorkbook({
    font: 'Arial',
    sheets: [
      programmeSheet(),
      risksSheet(),
      ...themeSheets(),
      scorecardSheet(),
      contactsSheet(),
      listsSheet(),
    ],
  });
}

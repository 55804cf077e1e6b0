/// <reference types="office-js" />
import { WorkbookProblem } from '../../app/ports';

/** How long office.js may take to arrive, and Excel to answer it, in milliseconds; slow lines need a while. */
const PATIENCE = 30_000;
/** The oldest Excel that has all the product needs, Excel 2021 among them. */
const CORE_API = '1.9';

const NO_OFFICE_JS =
  'The part of Excel that add-ins talk to (office.js) could not be loaded: check that this computer may reach appsforoffice.microsoft.com, then close the pane and open it again.';
const NO_ANSWER = 'Excel did not answer: close the pane and open it again.';
const NOT_EXCEL =
  'This page works inside Excel: open a workbook and choose Highlight Report on the Home tab.';
const OUTDATED =
  'This Excel is too old for Highlight Report: update Office (Excel 2021 or later), or open the workbook in Excel on the web.';

/**
 * office.js has run. From then on ribbon buttons can be tied to what they do, which is early enough: Excel is asked
 * for its button presses only later.
 */
export function whenOfficeIsLoaded(): Promise<void> {
  if (typeof Office !== 'undefined') return Promise.resolve();
  const script = document.querySelector('script[src$="/office.js"]');
  if (script === null || document.readyState === 'complete') return Promise.reject(refusal(NO_OFFICE_JS));
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(refusal(NO_OFFICE_JS)));
  });
  return inTime(loaded, NO_OFFICE_JS);
}

/**
 * Excel is there and knows all the product needs.
 *
 * Rejects with a `WorkbookProblem` in one sentence outside Excel, in an Excel that is too old, and where office.js
 * could not be loaded. Asking again after a failure looks again.
 */
export async function whenOfficeIsReady(): Promise<void> {
  await whenOfficeIsLoaded();
  const { host } = await inTime(Office.onReady(), NO_ANSWER);
  if (host !== Office.HostType.Excel) throw refusal(NOT_EXCEL);
  if (!Office.context.requirements.isSetSupported('ExcelApi', CORE_API)) throw refusal(OUTDATED);
}

async function inTime<T>(answer: Promise<T>, otherwise: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refusal(otherwise)), PATIENCE);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(sentence: string): WorkbookProblem {
  return new WorkbookProblem('unreadable', sentence);
}

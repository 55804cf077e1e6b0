import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import type { WorkbookPort } from '../../../src/app/ports';
import type { WorkbookContents } from '../../../src/core/grid/grid';
import { historyWith, row, written } from '../../core/history/historySheets';
import { grid, workbook } from '../../support/grids';

/** The sample workbook, from its file. */
export async function sample(): Promise<WorkbookPort> {
  const bytes = new Uint8Array(await (await fetch('/sample.xlsx')).arrayBuffer());
  return openXlsxWorkbook(bytes, 'Improvement programme.xlsx');
}

/** A workbook in memory that keeps nothing of what is written. */
export function inMemory(contents: WorkbookContents): WorkbookPort {
  return {
    read: async () => contents,
    readFills: async () => ({}),
    write: async () => undefined,
  };
}

/** Two measures on target and no risk, no action, nothing to check. */
export const CALM = workbook(
  grid('KPIs', [
    ['Report date', '31/01/2020'],
    [],
    ['Measure', 'Polarity', 'Target', 'Nov 19', 'Dec 19', 'Jan 20'],
    ['Visits on time', 'Higher is better', 0.9, 0.93, 0.93, 0.93].map(share),
    ['Letters sent within 5 days', 'Higher is better', 0.8, 0.85, 0.85, 0.85].map(share),
  ]),
);

/** Two years of months from April 2018, named as a heading would be. */
const MONTHS = Array.from({ length: 24 }, (_, i) => {
  const names = 'Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar'.split(' ');
  return `${names[i % names.length] ?? ''} ${String(18 + Math.floor((i + 3) / names.length))}`;
});
const steady = (mean: number, swing: number, last = 24): number[] =>
  MONTHS.map((_, i) => mean + swing * Math.sin(i * 2.3)).slice(0, last);

/** Figures enough for charts: usual ones, a special cause of concern and one of improvement, and limits on trial. */
export const TREND = workbook(
  grid('KPIs', [
    ['Measure', 'Polarity', 'Target', ...MONTHS],
    ['Visits on time', 'Higher is better', 0.85, ...steady(0.8, 0.03)].map(share),
    [
      'Plans reviewed within 20 working days of the meeting',
      'Higher is better',
      0.5,
      ...steady(0.6, 0.02, 23),
      0.72,
    ].map(share),
    ['Referrals that come back', 'Lower is better', 0.1, ...steady(0.2, 0.02, 23), 0.31].map(share),
    [
      'Letters sent within 5 days',
      'Higher is better',
      0.9,
      ...MONTHS.slice(0, 16).map(() => null),
      ...steady(0.9, 0.02, 8),
    ].map(share),
    ['Cases closed', null, null, ...steady(0.3, 0.02, 23), 0.45].map(share),
    ['Calls answered', 'Higher is better', 0.7, ...steady(0.9, 0.02)].map(share),
  ]),
);

/** Somebody’s markup wherever a person may type. */
export const MARKUP_TEXT = '<img src=x onerror="window.hacked=1"><b>bold</b>&amp;';

export const MARKUP = workbook(
  grid(`KPIs <i>`, [
    [`Programme`, MARKUP_TEXT],
    [],
    ['Measure', 'Polarity', 'Target', 'Nov 19', 'Dec 19', 'Jan 20'],
    [`Visits ${MARKUP_TEXT}`, 'Higher is better', 0.9, 0.7, 0.6, 0.5].map(share),
  ]),
  grid('Risks', [
    ['Ref', 'Risk description', 'Owner', 'Probability', 'Impact', 'Score'],
    ['R1', `If ${MARKUP_TEXT} then late`, MARKUP_TEXT, 5, 5, 20],
    ['R2', 'If posts stay empty, then visits may be late', 'Director', 2, 2, 4],
    ['R3', 'If the supplier fails, then letters stop', 'Director', 3, 2, 6],
  ]),
);

const MONTH_BEFORE = [
  row({ key: 'overall', kind: 'Overall', ref: null, name: 'Overall status', status: 'Amber', state: null }),
  row({ ref: '1', name: 'Posts stay empty', probability: 3, impact: 4, score: 12 }),
  row({ ref: '2', name: 'Letters stop', probability: 3, impact: 4, score: 12 }),
];

/** One risk went up and one was closed since the report of a month before. */
export const SECOND_MONTH = {
  ...written(historyWith(...MONTH_BEFORE)),
  sheets: [
    grid('KPIs', [
      ['Measure', 'Polarity', 'Target', 'Nov 19', 'Dec 19', 'Jan 20'],
      ['Visits on time', 'Higher is better', 0.9, 0.93, 0.93, 0.93].map(share),
    ]),
    grid('Risks', [
      ['Ref', 'Risk description', 'Owner', 'Probability', 'Impact', 'Score', 'Status'],
      ['1', 'Posts stay empty', 'Director', 4, 5, 20, 'Open'],
      ['2', 'Letters stop', 'Director', 3, 4, 12, 'Closed'],
    ]),
    ...written(historyWith(...MONTH_BEFORE)).sheets,
  ],
};

function share(cell: string | number | null): string | null | { value: number; format: string } {
  return typeof cell === 'number' ? { value: cell, format: '0.0%' } : cell;
}

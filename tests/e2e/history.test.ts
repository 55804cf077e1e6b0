import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import type { Progress } from '../../src/app/ports';
import { refresh } from '../../src/app/refresh';
import type { Refreshed } from '../../src/app/refresh';
import type { HistoryRow } from '../../src/core/history/historyRow';
import { readHistory } from '../../src/core/history/readHistory';
import { broughtTo, month, REPORT_DATES } from './threeMonths';

const silent: Progress = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

interface Month extends Refreshed {
  bytes: Uint8Array;
  /** The history as it stands in the written file. */
  recorded: HistoryRow[];
}

async function refreshed(bytes: Uint8Array, date: string, settings: object = {}): Promise<Month> {
  const workbook = openXlsxWorkbook(bytes, 'programme.xlsx');
  const done = await refresh(workbook, { raw: settings, source: 'test' }, date, silent);
  const recorded = readHistory(await workbook.read()).rows;
  return { ...done, bytes: workbook.output(), recorded };
}

const [DECEMBER, JANUARY, FEBRUARY] = REPORT_DATES;
let december: Month;
let january: Month;
let february: Month;

beforeAll(async () => {
  december = await refreshed(month(0), DECEMBER);
  january = await refreshed(broughtTo(1, december.bytes), JANUARY);
  february = await refreshed(broughtTo(2, january.bytes), FEBRUARY);
});

/** Kind, change, reference (or the whole name) and whether that is better. */
const told = ({ findings }: Month): string[] =>
  findings.history.changes.map(({ kind, change, what, better }) => {
    const [ref = ''] = what.split(' ');
    const judged = better === null ? '' : better ? ' better' : ' worse';
    return `${kind} ${/\d/.test(ref) ? ref : what} ${change}${judged}`;
  });
const movements = ({ findings }: Month) =>
  Object.fromEntries(findings.risks.map(({ ref, movement }) => [ref, movement]));
const matchChecks = ({ findings }: Month): string[] =>
  findings.checks.filter(({ code }) => code === 'history').map(({ message }) => message);
const of = (rows: readonly HistoryRow[], ...dates: string[]) =>
  rows.filter(({ date }) => dates.includes(date));

describe('three monthly versions of one workbook, refreshed in turn', () => {
  it('have no past in the first month', () => {
    expect(december.findings.history).toEqual({
      reportDates: [DECEMBER],
      comparedWith: null,
      overallBefore: null,
      changes: [],
    });
    expect(december.report.sheets.map(({ key }) => key)).not.toContain('changes');
    expect(new Set(Object.values(movements(december)))).toEqual(new Set([null]));
    expect(matchChecks(december)).toEqual([]);
  });

  it('say in the second month what changed since the first', () => {
    expect(told(january)).toEqual([
      'overall Overall status status better',
      'measure 1.1 status better',
      'measure 1.4 status better',
      'risk R1 score worse',
      'risk R2 score better',
      'risk R4 reopened worse',
      'risk R5 closed better',
      'risk R6 new',
      'action A1 slipped worse',
      'action A1 status worse',
      'action A2 brought-forward better',
      'action A3 completed better',
      'action A5 new',
    ]);
    expect(january.findings.history).toMatchObject({ comparedWith: DECEMBER, overallBefore: 'Red' });
    expect(movements(january)).toEqual({
      ...{ R1: 'up', R2: 'down', R3: 'same', R4: 'same', R5: null, R6: 'new', R7: 'same' },
    });
    expect(january.findings.history.changes.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Overall status is Amber, from Red.',
        '1.1 Visits in time is Green, from Amber: 86% from 82%.',
        '1.4 Reviews in time is Amber, from Red: 83% from 70%.',
        'Action A1 slipped by 60 days, from 31 January 2020 to 31 March 2020: Fill the vacant posts in the two assessment teams.',
      ]),
    );
  });

  it('match what was renumbered or slightly reworded, and ask about what was reworded more', () => {
    expect(matchChecks(january)).toEqual([
      expect.stringMatching(
        /^“R7 Partners might not sign .*” is taken for “R7 Partners may not agree .*” of 31 December 2019/,
      ),
    ]);
    expect(matchChecks(february)).toEqual([]);
  });

  it('say in the third month what changed since the second', () => {
    expect(told(february)).toEqual([
      'overall Overall status status worse',
      'measure 1.1 status worse',
      'risk R6 score worse',
      'risk R3 gone',
      'action A1 slipped worse',
      'action A2 completed better',
      'action A3 reopened worse',
    ]);
    expect(movements(february)).toEqual({
      ...{ R1: 'same', R12: 'same', R4: 'same', R5: null, R6: 'up', R7: 'same' },
    });
  });

  it('compare with the first month when asked to', async () => {
    const since = await refreshed(february.bytes, FEBRUARY, { compareWith: DECEMBER });
    expect(since.findings.history).toMatchObject({ comparedWith: DECEMBER, overallBefore: 'Red' });
    expect(told(since)).toEqual([
      'measure 1.1 status worse',
      'measure 1.4 status better',
      'risk R1 score worse',
      'risk R12 score better',
      'risk R4 reopened worse',
      'risk R5 closed better',
      'risk R6 new',
      'risk R3 gone',
      'action A1 slipped worse',
      'action A1 status worse',
      'action A2 completed better',
      'action A3 status worse',
      'action A5 new',
    ]);
  });

  it('stand in the history month by month, as the findings of each said', () => {
    const counts = REPORT_DATES.map(
      (date) => of(february.recorded, date).filter(({ kind }) => kind !== 'Highlight').length,
    );
    // The whole, three measures, six or seven risks and four or five actions.
    expect(counts).toEqual([1 + 3 + 6 + 4, 1 + 3 + 7 + 5, 1 + 3 + 6 + 4]);
    expect(of(february.recorded, DECEMBER)).toEqual(december.recorded);
    expect(of(february.recorded, DECEMBER, JANUARY)).toEqual(january.recorded);
    const score = of(february.recorded, ...REPORT_DATES).filter(({ name }) => name.startsWith('If records'));
    expect(score.map(({ date, ref, score: was }) => [date, ref, was])).toEqual([
      [DECEMBER, 'R2', 12],
      [JANUARY, 'R2', 8],
      [FEBRUARY, 'R12', 8],
    ]);
  });
});

describe('a report refreshed again', () => {
  it('is, for the same date, the same file byte for byte', async () => {
    const again = await refreshed(february.bytes, FEBRUARY);
    expect(Buffer.compare(again.bytes, february.bytes)).toBe(0);
  });

  it('of an old date says what it said then and changes nothing of later ones', async () => {
    const old = await refreshed(broughtTo(1, february.bytes), JANUARY);
    expect(told(old)).toEqual(told(january));
    expect(of(old.recorded, DECEMBER, FEBRUARY)).toEqual(of(february.recorded, DECEMBER, FEBRUARY));
    expect(of(old.recorded, JANUARY)).toEqual(of(january.recorded, JANUARY));
  });
});

describe('a history sheet damaged by hand', () => {
  /** The workbook after somebody typed over the history, all places of a text or the first one. */
  function typedOver(bytes: Uint8Array, text: string, by: string, all = false): Uint8Array {
    const parts = unzipSync(bytes);
    const [part = ''] = Object.keys(parts).filter((name) => strFromU8(parts[name]!).includes('<t>Draft</t>'));
    const xml = strFromU8(parts[part]!);
    const cell = `<t>${text}</t>`;
    const typed = `<t>${by}</t>`;
    return zipSync({
      ...parts,
      [part]: strToU8(all ? xml.replaceAll(cell, typed) : xml.replace(cell, typed)),
    });
  }
  const historyTexts = ({ report }: Month): string[] =>
    report.sheets
      .filter(({ key }) => key === 'history')
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
      .flatMap(({ cells }) => cells.map(({ text }) => text));

  it('gives a check for a date that is none, and keeps the row', async () => {
    const damaged = await refreshed(typedOver(february.bytes, DECEMBER, 'New Year’s Eve'), FEBRUARY);
    expect(matchChecks(damaged)).toEqual([
      'Report date is “New Year’s Eve”, but takes a day such as 2020-01-31: the row stays as typed and counts for nothing until it is mended.',
    ]);
    expect(historyTexts(damaged)).toContain('New Year’s Eve');
    expect(damaged.recorded).toHaveLength(february.recorded.length - 1);
  });

  it('compares with nothing while its kinds are under another heading, loses none, and is whole when that is mended', async () => {
    const damaged = await refreshed(typedOver(february.bytes, 'Kind', 'Sort'), FEBRUARY);
    expect(damaged.findings.history).toMatchObject({ comparedWith: null, changes: [] });
    expect(damaged.findings.checks.some(({ message }) => message.includes('is headed “Kind” any more'))).toBe(
      true,
    );
    expect(historyTexts(damaged).filter((text) => text === 'Risk')).toHaveLength(6 + 7 + 6 + 6);
    const mended = await refreshed(typedOver(damaged.bytes, 'Sort', 'Kind'), FEBRUARY);
    expect(told(mended)).toEqual(told(february));
  });
});

import { readFileSync } from 'node:fs';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { examine } from '../../src/app/examine';
import type { Progress, WorkbookPort } from '../../src/app/ports';
import { refresh } from '../../src/app/refresh';
import type { WorkbookContents } from '../../src/core/grid/grid';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

const NAME = 'Improvement programme.xlsx';
const SAMPLE = readFileSync(`assets/sample/${NAME}`);
const SILENT: Progress = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

async function refreshed(bytes: Uint8Array, raw?: unknown) {
  const workbook = openXlsxWorkbook(bytes, NAME);
  const given = raw === undefined ? null : { raw, source: 'the pane' };
  const { chosen, findings } = await refresh(workbook, given, null, SILENT);
  return { chosen, findings, bytes: workbook.output() };
}

/** The same file, in which a person typed before it is read. */
function typedInto(
  bytes: Uint8Array,
  typing: (contents: WorkbookContents) => void,
): WorkbookPort & { output(): Uint8Array } {
  const workbook = openXlsxWorkbook(bytes, NAME);
  const read: WorkbookPort['read'] = async () => {
    const contents = await workbook.read();
    typing(contents);
    return contents;
  };
  return {
    read,
    readFills: (areas) => workbook.readFills(areas),
    write: (sheets, palette) => workbook.write(sheets, palette),
    output: () => workbook.output(),
  };
}

function typeBeside(contents: WorkbookContents, label: string, value: string): void {
  const own = contents.own.find(({ key }) => key === 'settings')!.sheet;
  const sheet = contents.sheets.find(({ name }) => name === own)!;
  sheet.rows.find(({ values }) => values[0] === label)!.values[1] = value;
}

const CHOSEN = {
  title: '=1+1 & <Ours>',
  reportDate: '2020-02-29',
  arrows: 'number',
  tolerance: { points: 0.025, share: 0.07 },
  rollUp: 'weighted',
  benchmarkFallback: false,
  bands: {
    bands: [
      { name: 'Low', status: 'green', from: 0.5 },
      { name: 'High', status: 'extreme', from: 10 },
    ],
  },
  comparator: { meanOf: 6 },
  compareWith: '2019-12-31',
  palette: 'colour-blind-safe',
  periodsShown: 3,
  measures: {
    '1.2.1': { polarity: 'lower', target: { upper: 0.123456789 }, tolerance: 0.015, baseline: 12 },
    '9.9.9': { polarity: 'band', target: { min: 3, upper: 1200 }, rebase: ['2019-04', '2020-W05'] },
  },
  leaveOut: ['Theme 4', 'Gone'],
  reportTo: 'Improvement Board',
  meetingDate: '13 February 2020',
  agendaItem: '7',
  preparedBy: 'Programme Manager',
};

test('settings given once hold at every later refresh, which changes no byte', async () => {
  const first = await refreshed(SAMPLE, CHOSEN);
  expect(first.chosen.settings).toEqual(CHOSEN);
  const second = await refreshed(first.bytes);
  expect(second.chosen).toMatchObject({ settings: CHOSEN, kept: [] });
  expect(second.findings).toEqual(first.findings);
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('the sheet of settings is no register', async () => {
  const first = await refreshed(SAMPLE);
  const again = await examine(openXlsxWorkbook(first.bytes, NAME), null, null, SILENT);
  expect(again.findings.registers).toEqual(first.findings.registers);
  expect(again.chosen).toEqual({ settings: DEFAULT_SETTINGS, checks: [], kept: [] });
});

test('what is typed on the sheet counts at the next refresh and stays there', async () => {
  const { bytes } = await refreshed(SAMPLE);
  const workbook = typedInto(bytes, (contents) => {
    typeBeside(contents, 'Roll-up', 'Majority');
    typeBeside(contents, 'Theme 4', 'No');
    typeBeside(contents, 'Arrows', 'sideways');
  });
  const { chosen, findings } = await refresh(workbook, null, null, SILENT);
  expect(chosen.settings).toEqual({ ...DEFAULT_SETTINGS, rollUp: 'majority', leaveOut: ['Theme 4'] });
  expect(findings.registers.map(({ sheet }) => sheet)).not.toContain('Theme 4');
  const later = await refreshed(workbook.output());
  expect(later.chosen.settings).toEqual(chosen.settings);
  expect(later.chosen.kept).toMatchObject([{ row: 'Arrows', text: 'sideways' }]);
  expect(later.findings.checks).toEqual(findings.checks);
  expect(Buffer.from(later.bytes).equals(Buffer.from(workbook.output()))).toBe(true);
});

test('a workbook of which every sheet is left out says how to read one again', async () => {
  const { bytes } = await refreshed(SAMPLE);
  const sheets = (await openXlsxWorkbook(SAMPLE, NAME).read()).sheets.map(({ name }) => name);
  await expect(refreshed(bytes, { leaveOut: sheets })).rejects.toMatchObject({
    kind: 'no-register',
    message: expect.stringContaining('Highlight settings'),
  });
});

import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/adapters/xlsx/read/readWorkbook';
import type { Progress, Step, WorkbookPort } from '../../src/app/ports';
import { WorkbookProblem } from '../../src/app/ports';
import { refresh } from '../../src/app/refresh';
import type { WorkbookContents } from '../../src/core/grid/grid';
import type { SheetLayout } from '../../src/core/report/layout';
import { grid, workbook } from '../support/grids';

const SAMPLE = 'assets/sample/Improvement programme.xlsx';

/** A workbook in memory that remembers what was asked of it. */
function workbookOf(contents: WorkbookContents, parts: Partial<WorkbookPort> = {}) {
  const written: SheetLayout[][] = [];
  const port: WorkbookPort = {
    read: () => Promise.resolve(contents),
    readFills: () => Promise.resolve({}),
    write: (sheets) => Promise.resolve(void written.push(sheets)),
    ...parts,
  };
  return { port, written };
}

function progressOf(parts: Partial<Progress> = {}) {
  const steps: Step[] = [];
  const progress: Progress = {
    step: (step) => steps.push(step),
    share: () => undefined,
    checkCancelled: () => undefined,
    ...parts,
  };
  return { progress, steps };
}

const sample = () => readWorkbook(readFileSync(SAMPLE), 'Improvement programme.xlsx').contents;
const nothingInIt = workbook(
  grid('Contacts', [
    ['Name', 'Telephone'],
    ['Reception', '01000 000000'],
  ]),
);

test('a refresh reads, recognises, reads colours, assesses, composes and writes once, in that order', async () => {
  const { port, written } = workbookOf(sample());
  const { progress, steps } = progressOf();
  await refresh(port, null, null, progress);
  expect(steps).toEqual(['Reading', 'Recognising', 'Reading colours', 'Assessing', 'Composing', 'Writing']);
  expect(written).toHaveLength(1);
  expect(written[0]?.map(({ name }) => name).slice(0, 2)).toEqual(['Highlights', 'Highlights - Summary']);
});

test('colours are only asked for where a status is expected', async () => {
  const asked: Parameters<WorkbookPort['readFills']>[0] = [];
  const readFills: WorkbookPort['readFills'] = (areas) =>
    Promise.resolve(void asked.push(...areas)).then(() => ({}));
  const { port } = workbookOf(sample(), { readFills });
  await refresh(port, null, null, progressOf().progress);
  expect(new Set(asked.map(({ sheet }) => sheet))).toContain('Theme 1 actions');
  expect(asked.map(({ sheet }) => sheet)).not.toContain('Contacts');
});

test('a workbook without a register is a problem to mend, and nothing is written', async () => {
  const { port, written } = workbookOf(nothingInIt);
  const refused = refresh(port, null, null, progressOf().progress);
  await expect(refused).rejects.toBeInstanceOf(WorkbookProblem);
  await expect(refused).rejects.toMatchObject({ kind: 'no-register' });
  expect(written).toEqual([]);
});

test('a refresh cancelled before it writes leaves the workbook as it was', async () => {
  const { port, written } = workbookOf(sample());
  const checkCancelled = () => {
    throw new Error('cancelled');
  };
  await expect(refresh(port, null, null, progressOf({ checkCancelled }).progress)).rejects.toThrow(
    'cancelled',
  );
  expect(written).toEqual([]);
});

test('a setting that was not understood is among the checks', async () => {
  const { port } = workbookOf(sample());
  const odd = { raw: { rollUp: 'best' }, source: 'settings.json' };
  const { findings } = await refresh(port, odd, null, progressOf().progress);
  expect(findings.checks[0]).toMatchObject({ code: 'setting', sheet: 'settings.json' });
});

test('the four stages are plain values that JSON keeps as they are', async () => {
  const contents = sample();
  const { port, written } = workbookOf(contents);
  const { registers, findings, report } = await refresh(port, null, null, progressOf().progress);
  for (const stage of [contents, registers, findings, report, written]) {
    expect(JSON.parse(JSON.stringify(stage))).toEqual(stage);
  }
});

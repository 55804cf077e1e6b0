import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbook } from '../support/workbookBuilder';
import { filesOf, folderWithSample, runRefresh, SAMPLE } from './command';

/** A failure is one line for a person: no stack trace, no name of a source file. */
function expectOneClearLine(stderr: string) {
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|\.ts\b|Error:/);
}

const contacts = () =>
  buildWorkbook({
    sheets: [
      {
        name: 'Contacts',
        cells: {
          A1: { value: 'Name' },
          B1: { value: 'Telephone' },
          A2: { value: 'Reception' },
          B2: { value: '01000 000000' },
        },
      },
    ],
  });

test('a workbook gets its highlights beside it and is itself untouched', () => {
  const folder = folderWithSample();
  const { status, stdout } = runRefresh(folder, 'KPIs.xlsx');
  expect(status).toBe(0);
  expect(filesOf(folder)).toEqual(['KPIs - highlights.xlsx', 'KPIs.xlsx']);
  expect(readFileSync(join(folder, 'KPIs.xlsx')).equals(readFileSync(SAMPLE))).toBe(true);
  expect(stdout).toContain(join(folder, 'KPIs - highlights.xlsx'));
});

test('the summary has a line for each register the findings name', () => {
  const folder = folderWithSample();
  const { stdout } = runRefresh(folder, 'KPIs.xlsx', '--json', 'findings.json');
  const findings = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8'));
  const lines = stdout.trim().split('\n').slice(0, -1);
  expect(findings.schema).toBe('highlight-report/1');
  expect(lines.map((line) => line.split(/ +/)[0])).toEqual(
    findings.registers.map((register: { kind: string }) => register.kind),
  );
});

test('the findings on standard output are JSON and nothing else', () => {
  const folder = folderWithSample();
  const { stdout } = runRefresh(folder, 'KPIs.xlsx', '--json', '-');
  expect(JSON.parse(stdout).reportDate).toBe('2020-01-27');
});

test('the same input gives the same bytes', () => {
  const folder = folderWithSample();
  runRefresh(folder, 'KPIs.xlsx', '--out', 'one.xlsx');
  runRefresh(folder, 'KPIs.xlsx', '--out', 'two.xlsx');
  expect(readFileSync(join(folder, 'one.xlsx')).equals(readFileSync(join(folder, 'two.xlsx')))).toBe(true);
});

test('in place, the workbook is replaced whole, keeps its permissions, and nothing is left behind', () => {
  const folder = folderWithSample();
  const workbook = join(folder, 'KPIs.xlsx');
  chmodSync(workbook, 0o640);
  expect(runRefresh(folder, 'KPIs.xlsx', '--in-place').status).toBe(0);
  expect(filesOf(folder)).toEqual(['KPIs.xlsx']);
  expect(readFileSync(workbook).equals(readFileSync(SAMPLE))).toBe(false);
  expect(statSync(workbook).mode & 0o777).toBe(0o640);
});

test('in place, a link stays a link', () => {
  const folder = folderWithSample();
  symlinkSync('KPIs.xlsx', join(folder, 'link.xlsx'));
  runRefresh(folder, 'link.xlsx', '--in-place');
  expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'KPIs.xlsx')).equals(readFileSync(SAMPLE))).toBe(false);
});

test('in place twice gives the bytes of once', () => {
  const folder = folderWithSample();
  runRefresh(folder, 'KPIs.xlsx', '--in-place');
  const once = readFileSync(join(folder, 'KPIs.xlsx'));
  runRefresh(folder, 'KPIs.xlsx', '--in-place');
  expect(readFileSync(join(folder, 'KPIs.xlsx')).equals(once)).toBe(true);
});

test('a report date given counts before the one in the workbook', () => {
  const folder = folderWithSample();
  const { stdout } = runRefresh(folder, 'KPIs.xlsx', '--date', '2020-03-31', '--json', '-');
  expect(JSON.parse(stdout)).toMatchObject({ reportDate: '2020-03-31', reportDateBasis: 'option' });
});

test.each([
  ['an option there is none of', ['KPIs.xlsx', '--colour']],
  ['two workbooks', ['KPIs.xlsx', 'KPIs.xlsx']],
  ['a day that does not exist', ['KPIs.xlsx', '--date', '2020-02-30']],
  ['an output and in place', ['KPIs.xlsx', '--out', 'a.xlsx', '--in-place']],
  ['an output that is the workbook', ['KPIs.xlsx', '--out', 'KPIs.xlsx']],
  ['an output of another type', ['KPIs.xlsx', '--out', 'a.xlsm']],
  ['settings that are not there', ['KPIs.xlsx', '--settings', 'none.json']],
])('wrong usage ends with 2: %s', (_, args) => {
  const folder = folderWithSample();
  const { status, stderr } = runRefresh(folder, ...args);
  expect(status).toBe(2);
  expectOneClearLine(stderr);
  expect(filesOf(folder)).toEqual(['KPIs.xlsx']);
});

test.each([
  ['a file that is not there', 'none.xlsx', null],
  ['a text named like a workbook', 'text.xlsx', 'Ref,Risk'],
  ['an empty file', 'empty.xlsx', ''],
])('an unreadable workbook ends with 3: %s', (_, name, content) => {
  const folder = folderWithSample();
  if (content !== null) writeFileSync(join(folder, name), content);
  const { status, stderr } = runRefresh(folder, name);
  expect(status).toBe(3);
  expectOneClearLine(stderr);
  expect(filesOf(folder)).not.toContain(`${name.replace('.xlsx', '')} - highlights.xlsx`);
});

test('a folder instead of a workbook ends with 3', () => {
  const folder = folderWithSample();
  mkdirSync(join(folder, 'folder.xlsx'));
  const { status, stderr } = runRefresh(folder, 'folder.xlsx');
  expect(status).toBe(3);
  expectOneClearLine(stderr);
});

test('a workbook without a register ends with 4, nothing is written, and the message says what was looked for', () => {
  const folder = folderWithSample();
  writeFileSync(join(folder, 'contacts.xlsx'), contacts());
  const { status, stderr, stdout } = runRefresh(folder, 'contacts.xlsx');
  expect(status).toBe(4);
  expectOneClearLine(stderr);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/measures.*risk registers.*action plans/);
  expect(filesOf(folder)).toEqual(['KPIs.xlsx', 'contacts.xlsx']);
});

test('an output that can’t be written ends with 5', () => {
  const folder = folderWithSample();
  const { status, stderr } = runRefresh(folder, 'KPIs.xlsx', '--out', 'no such folder/out.xlsx');
  expect(status).toBe(5);
  expectOneClearLine(stderr);
});

test('quiet says nothing on standard error', () => {
  const folder = folderWithSample();
  expect(runRefresh(folder, 'KPIs.xlsx', '--quiet').stderr).toBe('');
});

test('a Word paper is written beside the workbook’s result, and says where', () => {
  const folder = folderWithSample();
  const { status, stdout } = runRefresh(folder, 'KPIs.xlsx', '--docx', 'Paper.docx');
  expect(status).toBe(0);
  expect(filesOf(folder)).toEqual(['KPIs - highlights.xlsx', 'KPIs.xlsx', 'Paper.docx']);
  expect(stdout).toContain(`Word paper written to ${join(folder, 'Paper.docx')}`);
  runRefresh(folder, 'KPIs.xlsx', '--docx', 'Again.docx');
  const [paper, again] = ['Paper.docx', 'Again.docx'].map((name) => readFileSync(join(folder, name)));
  expect(again && paper?.equals(again)).toBe(true);
});

test('a Word paper of another ending is wrong usage, and nothing is written', () => {
  const folder = folderWithSample();
  const { status, stderr } = runRefresh(folder, 'KPIs.xlsx', '--docx', 'Paper.doc');
  expect(status).toBe(2);
  expectOneClearLine(stderr);
  expect(filesOf(folder)).toEqual(['KPIs.xlsx']);
});

test('a folder that isn’t there for the Word paper is one line and status 5', () => {
  const folder = folderWithSample();
  const { status, stderr } = runRefresh(folder, 'KPIs.xlsx', '--docx', 'missing/Paper.docx');
  expect(status).toBe(5);
  expectOneClearLine(stderr);
});

test('a web page is written beside the workbook’s result, the same each time, and says where', () => {
  const folder = folderWithSample();
  const { status, stdout } = runRefresh(folder, 'KPIs.xlsx', '--html', 'Report.html');
  expect(status).toBe(0);
  expect(filesOf(folder)).toEqual(['KPIs - highlights.xlsx', 'KPIs.xlsx', 'Report.html']);
  expect(stdout).toContain(`Web page written to ${join(folder, 'Report.html')}`);
  runRefresh(folder, 'KPIs.xlsx', '--html', 'Again.html');
  const [page, again] = ['Report.html', 'Again.html'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
  expect(again).toBe(page);
});

test('a web page of another ending is wrong usage, and nothing is written', () => {
  const folder = folderWithSample();
  const { status, stderr } = runRefresh(folder, 'KPIs.xlsx', '--html', 'Report.pdf');
  expect(status).toBe(2);
  expectOneClearLine(stderr);
  expect(filesOf(folder)).toEqual(['KPIs.xlsx']);
});

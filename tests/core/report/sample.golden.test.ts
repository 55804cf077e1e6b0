import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cellName } from '../../../src/core/grid/address';
import { compose } from '../../../src/core/report/compose';
import type { LaidCell, SheetLayout } from '../../../src/core/report/layout';
import { layOut } from '../../../src/core/report/layOutReport';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findingsOf } from '../../support/findingsOf';
import { SAMPLE } from '../../support/sampleTruth';

/** Written anew by `npm run golden`, so that a change of the report is read as a diff. */
const GOLDEN = 'tests/golden/sample-report.txt';
const POINTS = 1;

const points = (values: readonly number[]): string => values.map((value) => value.toFixed(POINTS)).join(' ');

function cellLine({ row, column, value, look, link }: LaidCell): string {
  const marks = [look.role, look.status, look.emphasis, look.lineAbove && `line:${look.lineAbove}`]
    .concat(link === undefined ? [] : [`→ ${link.sheet}!${link.cell}`])
    .filter((mark) => mark !== undefined);
  return `${cellName(row, column)}\t${String(value).replaceAll('\n', ' ⏎ ')}\t${marks.join(', ')}`;
}

function sheetText({ key, name, columnWidths, rowHeights, cells, names, print }: SheetLayout): string {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    `=== ${name} (${key})`,
    `columns ${points(columnWidths)}`,
    `rows ${points(rowHeights)}`,
    `pages begin with rows ${[1, ...print.breakBefore].join(', ')}`,
    ...names.map(
      ({ name: word, area }) =>
        `${word} ${cellName(area.firstRow, area.firstColumn)}:${cellName(area.lastRow, area.lastColumn)}`,
    ),
    ...inOrder.map(cellLine),
    '',
  ].join('\n');
}

test('the report of the bundled sample is, cell for cell, the one read and approved', () => {
  const findings = findingsOf(readFileSync(SAMPLE), SAMPLE);
  const report = layOut(compose(findings, { commentary: [] }, DEFAULT_SETTINGS));
  const text = report.map(sheetText).join('\n');
  if (process.env.UPDATE_GOLDEN !== undefined) {
    mkdirSync(dirname(GOLDEN), { recursive: true });
    writeFileSync(GOLDEN, text);
  }
  expect(existsSync(GOLDEN)).toBe(true);
  expect(text.split('\n')).toEqual(readFileSync(GOLDEN, 'utf8').split('\n'));
});

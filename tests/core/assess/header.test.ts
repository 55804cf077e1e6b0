import { headerOf } from '../../../src/core/assess/header';
import type { Register } from '../../../src/core/recognise/registers';
import { base, cell, datedHeader } from './registerParts';

const valueOf = (register: Register, date1904 = false) => headerOf([register], date1904)[0]?.value;

test('a report date is an ISO date, typed as text or as a date', () => {
  expect(valueOf(datedHeader('27/01/20'))).toBe('2020-01-27');
  expect(valueOf(datedHeader('27 January 2020'))).toBe('2020-01-27');
  expect(valueOf(datedHeader(43857, 'dd/mm/yy'))).toBe('2020-01-27');
});

test('a workbook of the 1904 date system counts its days from there', () => {
  // The two systems are 1,462 days apart.
  expect(valueOf(datedHeader(43857 - 1462, 'dd/mm/yy'), true)).toBe('2020-01-27');
});

test('a date that can’t be read stays as typed', () => {
  expect(valueOf(datedHeader('to be confirmed by the board'))).toBe('to be confirmed by the board');
});

test('fields without a value are left out', () => {
  const register: Register = {
    ...base('header'),
    records: [
      { row: 1, field: 'seniorResponsibleOfficer', label: 'Owner', cell: cell('B1', null) },
      { row: 2, field: 'programmeManager', label: 'Manager', cell: cell('B2', ' Programme  lead ') },
    ],
  };
  expect(headerOf([register], false)).toEqual([
    { field: 'programmeManager', label: 'Manager', value: 'Programme lead', sheet: 'Report', cell: 'B2' },
  ]);
});

test('an overall status that is only a colour is the word for it, and left out without one', () => {
  const register: Register = {
    ...base('header'),
    records: [{ row: 1, field: 'overallStatus', label: 'Overall status', cell: cell('B1', null) }],
  };
  const sheet = register.sheet;
  expect(headerOf([register], false, { [sheet]: { B1: 'FFC000' } })[0]?.value).toBe('Amber');
  expect(headerOf([register], false, { [sheet]: { B1: 'D9D9D9' } })).toEqual([]);
});

import { concernsOf } from '../../../src/core/assess/concerns';
import type { CellValue } from '../../../src/core/grid/grid';
import type { Register } from '../../../src/core/recognise/registers';
import { base, cell } from './registerParts';

const concern = (byWhen: CellValue, numberFormat = 'General') => ({
  row: 4,
  ref: '1',
  description: 'Recruitment is slow.',
  owner: 'Head of service',
  byWhen: cell('D4', byWhen, numberFormat),
});
const columns = { description: 'B' };
const register = (byWhen: CellValue, numberFormat?: string): Register => ({
  ...base('concerns'),
  columns,
  records: [concern(byWhen, numberFormat)],
});
const read = (byWhen: CellValue, reportDate: string | null, numberFormat?: string) =>
  concernsOf([register(byWhen, numberFormat)], 'concerns', reportDate, false)[0];

test('a month is due on its last day and overdue from the day after', () => {
  expect(read('March 2020', '2020-03-31')).toMatchObject({ due: '2020-03-31', overdue: false });
  expect(read('March 2020', '2020-04-01')).toMatchObject({ due: '2020-03-31', overdue: true });
});

test('“Ongoing” is shown as typed and never overdue', () => {
  expect(read('Ongoing', '2030-01-01')).toMatchObject({ due: null, byWhen: 'Ongoing', overdue: false });
});

test('a date cell is shown as an ISO date', () => {
  // 43,857 is 27 January 2020 in the 1900 system.
  expect(read(43857, '2020-01-27', 'dd/mm/yyyy')).toMatchObject({ due: '2020-01-27', byWhen: '2020-01-27' });
});

test('nothing is overdue without a report date', () => {
  expect(read('March 2020', null)?.overdue).toBe(false);
});

test('concerns and developments are told apart by their registers', () => {
  const developments: Register = {
    ...base('developments'),
    columns,
    records: [{ ...concern('Ongoing'), description: 'A new model.' }],
  };
  const found = concernsOf([register('Ongoing'), developments], 'developments', null, false);
  expect(found.map(({ description, cell: place }) => [description, place])).toEqual([['A new model.', 'B4']]);
});

import { HISTORY_COLUMNS } from '../../../src/core/history/historyColumns';
import { readHistory } from '../../../src/core/history/readHistory';
import { MOST_LINES, withSnapshot } from '../../../src/core/history/withSnapshot';
import { historyWith, measureRow, row, sheetOf, textsOn, typeInto, written } from './historySheets';

const DECEMBER = [row(), measureRow()];
const JANUARY = DECEMBER.map((one) => ({ ...one, date: '2020-01-31' }));
const JANUARY_AGAIN = [row({ date: '2020-01-31', score: 15, probability: 3 })];
const both = () => historyWith(...DECEMBER, ...JANUARY);

describe('a snapshot', () => {
  it('is recorded after those of earlier dates and before those of later ones', () => {
    const march = historyWith(...DECEMBER, row({ date: '2020-03-31' }));
    expect(withSnapshot(march, '2020-01-31', JANUARY).rows.map(({ date }) => date)).toEqual([
      '2019-12-31',
      '2019-12-31',
      '2020-01-31',
      '2020-01-31',
      '2020-03-31',
    ]);
  });

  it('takes the place of the one of the same date, and leaves the others as they are', () => {
    expect(withSnapshot(both(), '2020-01-31', JANUARY_AGAIN).rows).toEqual([...DECEMBER, ...JANUARY_AGAIN]);
    expect(withSnapshot(both(), '2019-12-31', DECEMBER).lines).toEqual(both().lines);
  });

  it('is not recorded without a report date, and a check says so', () => {
    const { rows, checks } = withSnapshot(both(), null, []);
    expect(rows).toEqual(both().rows);
    expect(checks).toMatchObject([{ code: 'history', severity: 'info' }]);
    expect(checks[0]!.message).toContain('is not recorded');
  });

  it('takes further rows, such as highlights, which are read back', () => {
    const highlight = row({
      date: '2020-01-31',
      kind: 'Highlight',
      key: 'improved|Visits',
      words: '=Visits are better\nby far.',
      draft: 'Visits: 97% from 86%.',
    });
    const { rows } = readHistory(written(withSnapshot(both(), '2020-01-31', [...JANUARY, highlight])));
    expect(rows).toEqual([...DECEMBER, ...JANUARY, highlight]);
  });

  it('leaves what a person typed beside a record with it when its date is recorded again', () => {
    const contents = written(both());
    const added = HISTORY_COLUMNS.length + 1;
    typeInto(sheetOf(contents), { row: 4, column: added }, 'Minute');
    typeInto(sheetOf(contents), { row: 7, column: added }, '12.3');
    const again = sheetOf(written(withSnapshot(readHistory(contents), '2020-01-31', JANUARY_AGAIN)));
    expect(again.rows.find(({ row: at }) => at === 7)!.values).toEqual([
      ...[
        '2020-01-31',
        'Risk',
        'risk-1',
        '1',
        row().name,
        '–',
        '–',
        '–',
        'Red',
        3,
        5,
        15,
        '–',
        'Open',
        '–',
        '–',
      ],
      '12.3',
    ]);
  });

  it('leaves what a person typed beside a record that is no longer in it as a line of its own', () => {
    const contents = written(both());
    const added = HISTORY_COLUMNS.length + 1;
    typeInto(sheetOf(contents), { row: 4, column: added }, 'Minute');
    typeInto(sheetOf(contents), { row: 8, column: added }, 'Ask the service');
    typeInto(sheetOf(contents), { row: 7, column: 12 }, 'to be agreed');
    const history = withSnapshot(readHistory(contents), '2020-01-31', JANUARY_AGAIN);
    expect(history.rows).toEqual([...DECEMBER, ...JANUARY_AGAIN]);
    expect(history.kept).toHaveLength(2);
    expect([...textsOn(sheetOf(written(history)))]).toEqual(
      expect.arrayContaining(['Ask the service', 'to be agreed']),
    );
    const twice = withSnapshot(readHistory(written(history)), '2020-01-31', JANUARY_AGAIN);
    expect(twice.lines).toEqual(history.lines);
  });

  it('is not recorded on a sheet that has no room for it; nothing makes room by itself', () => {
    const rows = Array.from({ length: MOST_LINES - 2 }, (_, i) => row({ key: String(i) }));
    const full = withSnapshot(historyWith(), '2019-12-31', rows);
    const fits = withSnapshot(full, '2020-01-31', JANUARY);
    expect(fits.lines).toHaveLength(MOST_LINES);
    const over = withSnapshot(fits, '2020-02-29', [row({ date: '2020-02-29' })]);
    expect(over.lines).toHaveLength(MOST_LINES);
    expect(over.checks[0]!.message).toContain('no more than 250,000 rows');
  });
});

import type { CellValue } from '../../../src/core/grid/grid';
import { withSettingCells } from '../../../src/core/report/settingsCells';
import type { Settings } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { chosenSettings } from '../../../src/core/settings/chosenSettings';
import { settingsSheetName, unusedSettingChecks } from '../../../src/core/settings/unusedSettings';
import { FOUND, plain, sheetOf, type, written } from './settingsSheets';

const given = (raw: unknown) => ({ raw, source: 'the pane' });

describe('settings from several places', () => {
  const onSheet: Settings = {
    ...DEFAULT_SETTINGS,
    title: 'From the sheet',
    tolerance: { points: 0.1, share: 0.2 },
    measures: { '1.1': { polarity: 'lower' }, d: { tolerance: 0.1 } },
    leaveOut: ['Risks'],
  };

  it('count in the order given, sheet, default, each field by itself', () => {
    const { settings, checks } = chosenSettings(
      plain(onSheet),
      given({ rollUp: 'majority', tolerance: { share: 0.3 } }),
    );
    expect(checks).toEqual([]);
    expect(settings).toEqual({ ...onSheet, rollUp: 'majority', tolerance: { points: 0.1, share: 0.3 } });
  });

  it('go back to the default where null is given', () => {
    const { settings } = chosenSettings(
      plain(onSheet),
      given({ title: null, leaveOut: null, tolerance: null }),
    );
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, measures: onSheet.measures });
  });

  it.each([{}, null])('put one measure back to what is found when %j is given for it', (setting) => {
    const chosen = chosenSettings(plain(onSheet), given({ measures: { '1.1': setting } }));
    expect(chosen.settings.measures['1.1']).toEqual({});
    expect(chosenSettings(written(chosen), null).settings.measures).toEqual({ d: { tolerance: 0.1 } });
  });

  it.each(['a', '1.1', 'Assessments in time'])('know a measure by %s, whichever the sheet says', (key) => {
    const chosen = chosenSettings(plain(onSheet), given({ measures: { [key]: { polarity: 'band' } } }));
    const again = chosenSettings(written(chosen), null);
    expect(again.settings.measures).toEqual({ '1.1': { polarity: 'band' }, d: { tolerance: 0.1 } });
  });

  it('leave the sheet’s where what is given is not understood', () => {
    const { settings, checks } = chosenSettings(plain(onSheet), given({ title: 5 }));
    expect(settings).toEqual(onSheet);
    expect(checks).toMatchObject([{ sheet: 'the pane', message: expect.stringContaining('settings sheet') }]);
  });
});

describe('a text that is not understood', () => {
  it.each<[string, string, CellValue, string]>([
    ['Roll-up', 'Value', 'best', 'Worst, Weighted or Majority'],
    ['Report date', 'Value', 'soon', 'a day such as'],
    ['Periods shown', 'Value', 25, 'a whole number from 1 to 24'],
    ['Risk bands', 'Value', 'five', 'Three bands'],
    ['1.1', 'Better when', 'sometimes', 'Higher, Lower or Between'],
    ['1.1', 'Target: at least', 'a lot', 'a percentage such as 70% or 0.7'],
    ['Sickness', 'Tolerance', 200, 'from 0 to 100 points'],
    ['Changes since', 'Value', 'last time', 'a day such as'],
    ['Direction compares with', 'Value', 'mean of 25', 'any number from 2 to 24'],
    ['1.1', 'Chart starts anew', 'April', 'such as Apr 2019'],
    ['Sickness', 'Chart baseline', 11, 'a whole number from 12 to 120'],
    ['KPIs', 'Read', 'perhaps', 'Yes or No'],
  ])(
    'of %s below %s leaves the default, stays in its cell and is a check that says what it takes',
    (label, heading, value, takes) => {
      const contents = plain();
      const cell = type(contents, label, heading, value);
      const chosen = chosenSettings(contents, null);
      expect(chosen.settings).toEqual(DEFAULT_SETTINGS);
      expect(chosen.checks).toMatchObject([
        {
          code: 'setting',
          severity: 'warning',
          sheet: 'Highlight settings',
          cell,
          message: expect.stringContaining(takes),
        },
      ]);
      const again = chosenSettings(written(chosen), null);
      expect(again).toMatchObject({ settings: DEFAULT_SETTINGS, checks: chosen.checks });
      expect(again.kept).toMatchObject([{ text: String(value) }]);
    },
  );

  it('stays whole when it is longer than a row can be high', () => {
    const contents = plain();
    const long = Array.from({ length: 400 }, (_, i) => `word${String(i)}`).join(' ');
    type(contents, 'Roll-up', 'Value', long);
    const again = chosenSettings(written(chosenSettings(contents, null)), null);
    expect(again.kept).toMatchObject([{ row: 'Roll-up', text: long }]);
    expect(chosenSettings(written(again), null)).toEqual(again);
  });

  it('gives way to what is given in its place', () => {
    const contents = plain();
    type(contents, 'Roll-up', 'Value', 'best');
    type(contents, '1.1', 'Better when', 'sometimes');
    const raw = { rollUp: 'majority', measures: { 'Assessments in time': { polarity: 'lower' } } };
    const chosen = chosenSettings(contents, given(raw));
    expect(chosen).toMatchObject({ checks: [], kept: [] });
    expect(chosenSettings(written(chosen), null).settings).toMatchObject({
      rollUp: 'majority',
      measures: { '1.1': { polarity: 'lower' } },
    });
  });

  it('is told of at the cell where it stands once the report is written', () => {
    const contents = plain();
    const before = type(contents, 'KPIs', 'Read', 'perhaps');
    sheetOf(contents).rows.forEach((row) => (row.row += 7));
    const chosen = chosenSettings(contents, null);
    expect(chosen.checks[0]?.cell).not.toBe(before);
    const { checks } = withSettingCells({ ...FOUND, checks: chosen.checks }, chosen, contents);
    expect(checks).toEqual([{ ...chosen.checks[0], cell: before }]);
  });
});

describe('settings of a measure that is not in the report', () => {
  const settings = { ...DEFAULT_SETTINGS, measures: { '9.9': { tolerance: 0.1 } } };

  it('are a note that leads to their row', () => {
    const contents = plain(settings);
    const notes = unusedSettingChecks(settings, FOUND.measures, settingsSheetName(contents));
    const chosen = chosenSettings(contents, null);
    const { checks } = withSettingCells({ ...FOUND, checks: notes }, chosen, contents);
    const row = sheetOf(contents).rows.find(({ values }) => values[0] === '9.9');
    expect(checks).toMatchObject([{ severity: 'info', code: 'setting', cell: `A${String(row?.row)}` }]);
  });

  it('are one note when there are many', () => {
    const measures = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`9.${String(i)}`, { tolerance: 0 }]),
    );
    expect(unusedSettingChecks({ ...settings, measures }, [], 'x')).toHaveLength(1);
  });
});

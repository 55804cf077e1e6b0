import { headerLines, paperHeader } from '../../../src/core/report/paperHeader';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

test('the head of the paper holds the lines the settings give, in the order of a council’s papers', () => {
  const settings = { ...DEFAULT_SETTINGS, preparedBy: 'Programme Manager', reportTo: 'Improvement Board' };
  expect(headerLines(paperHeader(settings))).toEqual([
    { label: 'Report to', text: 'Improvement Board' },
    { label: 'Prepared by', text: 'Programme Manager' },
  ]);
});

test('a line nothing is said in is left out, label and all', () => {
  expect(headerLines(paperHeader(DEFAULT_SETTINGS))).toEqual([]);
  expect(headerLines({ agendaItem: '  ' })).toEqual([]);
});

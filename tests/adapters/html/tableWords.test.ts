import { isMap, placeOnMap, shownHeading } from '../../../src/adapters/html/tableWords';
import { sampleReport, tablesOf } from './sampleReport';

describe('The words of a table outside the workbook', () => {
  test('ask nobody to type', () => {
    expect(shownHeading('Commentary (type here)')).toBe('Commentary');
    expect(shownHeading('Owner')).toBe('Owner');
  });

  test('name the colour of a place on the heat map, with the references in it', () => {
    expect(placeOnMap({ text: '2, 3', status: 'red' }, 'standard')).toBe('Red: 2, 3');
    expect(placeOnMap({ text: '–', status: 'amber' }, 'colour-blind-safe')).toBe('Amber');
    expect(placeOnMap({ text: 'Probability 5' }, 'standard')).toBe('Probability 5');
  });

  test('are those of a map for one table of the sample’s report', () => {
    expect(tablesOf(sampleReport()).filter(isMap)).toMatchObject([{ title: 'Heat map of risks' }]);
  });
});

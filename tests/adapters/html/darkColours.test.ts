import { DARK, darkText } from '../../../src/adapters/html/darkColours';
import { PAGE, statusLook } from '../../../src/adapters/theme';
import type { Palette } from '../../../src/adapters/theme';
import { STATUSES } from '../../../src/core/report/tables';
import { contrast } from '../../support/contrast';

const PALETTES: Palette[] = ['standard', 'colour-blind-safe'];
const LEAST_FOR_TEXT = 4.5;

describe.each(PALETTES)('on the %s palette', (palette) => {
  test.each(STATUSES)('“%s” can be read on a light page', (status) => {
    const { fill, text } = statusLook(status, palette);
    expect(contrast(text, fill ?? PAGE)).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
  });

  test.each(STATUSES)('“%s” can be read on a dark page', (status) => {
    const { fill, text } = statusLook(status, palette);
    expect(contrast(darkText(status, palette) ?? text, fill ?? DARK.page)).toBeGreaterThanOrEqual(
      LEAST_FOR_TEXT,
    );
  });
});

test('words and headings can be read on a dark page', () => {
  for (const text of [DARK.ink, DARK.muted, DARK.structure]) {
    expect(contrast(text, DARK.page)).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
  }
  expect(contrast(PAGE, DARK.headerFill)).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
});

import type { CellLook, CellRole } from '../../src/core/report/layout';
import type { Palette } from '../../src/adapters/theme';
import { STATUSES } from '../../src/core/report/tables';
import { contrast } from '../support/contrast';
import { LEVEL, PAGE, SPECIAL_CAUSE, statusLook, styleOf } from '../../src/adapters/theme';

const PALETTES: Palette[] = ['standard', 'colour-blind-safe'];
const ROLES: CellRole[] = [
  'title',
  'subtitle',
  'heading',
  'paragraph',
  'caption',
  'table-header',
  'table-cell',
  'table-input',
];
const LEAST_FOR_TEXT = 4.5;
const LEAST_FOR_GRAPHICS = 3;
/** Backgrounds of the dark web page and of the dark pane (Fluent's neutral background 1). */
const DARK_PAGES = ['17191D', '292929'];

const looks = ROLES.flatMap((role) =>
  [undefined, ...STATUSES].flatMap((status) =>
    [undefined, 'strong' as const, 'muted' as const].flatMap((emphasis) =>
      [false, true].map((link): CellLook => {
        const look: CellLook = { role, align: 'left', wrap: true, link };
        if (status !== undefined) look.status = status;
        if (emphasis !== undefined) look.emphasis = emphasis;
        return look;
      }),
    ),
  ),
);

describe('the look of the report', () => {
  test('the contrast measured here agrees with the ratios published for these pairs', () => {
    expect(contrast('FFFFFF', 'C00000')).toBeCloseTo(6.5, 1);
    expect(contrast('000000', 'FFC000')).toBeCloseTo(12.8, 1);
    expect(contrast('000000', '00B050')).toBeCloseTo(7.3, 1);
    expect(contrast('FFFFFF', 'FF0000')).toBeCloseTo(4.0, 1);
  });

  test.each(PALETTES)('every text stands out from its fill by 4.5 to 1 or more, %s palette', (palette) => {
    const weak = looks.filter((look) => {
      const style = styleOf(look, palette);
      return contrast(style.text, style.fill ?? PAGE) < LEAST_FOR_TEXT;
    });
    expect(weak).toEqual([]);
  });

  test.each(PALETTES)('statuses that carry a fill have fills of their own, %s palette', (palette) => {
    const fills = STATUSES.map((status) => statusLook(status, palette).fill).filter((fill) => fill !== null);
    expect(new Set(fills).size).toBe(fills.length);
  });

  test.each(PALETTES)('every status has a sign and a word that nothing else has, %s palette', (palette) => {
    const seen = STATUSES.map((status) => statusLook(status, palette));
    expect(new Set(seen.map((look) => look.symbol)).size).toBe(STATUSES.length);
    expect(new Set(seen.map((look) => look.word)).size).toBe(STATUSES.length);
  });

  test('a status wins over emphasis and link', () => {
    const style = styleOf(
      { role: 'table-cell', align: 'centre', wrap: false, status: 'red', emphasis: 'muted', link: true },
      'standard',
    );
    expect(style).toMatchObject({ fill: 'C00000', text: 'FFFFFF', bold: true });
  });

  test('a place to type in has a dashed edge on all four sides', () => {
    const { edges } = styleOf({ role: 'table-input', align: 'left', wrap: true }, 'standard');
    expect(['top', 'bottom', 'left', 'right'].map((side) => edges[side as 'top']?.style)).toEqual(
      Array(4).fill('dashed'),
    );
  });

  test('what a chart marks stands out on light and on dark pages', () => {
    const weak = [...Object.values(SPECIAL_CAUSE), LEVEL].flatMap((colour) =>
      [PAGE, ...DARK_PAGES].filter((page) => contrast(colour, page) < LEAST_FOR_GRAPHICS),
    );
    expect(weak).toEqual([]);
  });
});

import { widthCheck } from '../../../../src/core/measures/variation/widthCheck';
import { USUAL_XMR, xmrChart } from '../../../../src/core/measures/variation/xmrChart';

const place = { name: 'Escapes', sheet: 'KPIs', cell: 'B5' };

function checksOf(figures: number[]) {
  const { values, groups } = xmrChart(figures, USUAL_XMR);
  return groups.flatMap((group) => widthCheck(place, values, group));
}

const same = (figure: number, times: number): number[] => Array.from({ length: times }, () => figure);

describe('limits without width', () => {
  it('are told of where one figure differs from all others', () => {
    expect(checksOf([...same(10, 12), 11])).toMatchObject([
      { code: 'limits-without-width', sheet: 'KPIs', cell: 'B5' },
    ]);
  });

  it('are no matter where figures never change', () => {
    expect(checksOf(same(10, 13))).toEqual([]);
  });

  it('are not there where figures vary', () => {
    expect(checksOf([10, 12, 11, 13, 10, 12, 14, 11, 12, 10, 13, 12, 11])).toEqual([]);
  });
});

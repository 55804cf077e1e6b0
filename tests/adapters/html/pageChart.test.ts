import { pageChart } from '../../../src/adapters/html/pageChart';
import { measureChart } from '../../support/charts';

const chart = {
  ...measureChart('Visits', [0.5, 0.6, null, 0.4]),
  words: 'Visits <b>: 3 figures & no "more".',
};

describe('the chart on the report page', () => {
  it('is drawn for wide and for narrow screens, each with the same words for who can’t see it', () => {
    const pictures = pageChart(chart).match(/<svg [^>]*>/g) ?? [];
    expect(pictures.map((svg) => /class="(\w+)"/.exec(svg)?.[1])).toEqual(['large', 'small']);
    for (const svg of pictures) {
      expect(svg).toContain('role="img"');
      expect(svg).toContain('aria-label="Visits &lt;b&gt;: 3 figures &amp; no &quot;more&quot;."');
    }
  });

  it('has narrow pictures narrow enough for type to be read on a phone of 320 pixels', () => {
    const widths = [...pageChart(chart).matchAll(/viewBox="0 0 ([\d.]+)/g)].map(([, width]) => Number(width));
    expect(widths[1]).toBeLessThanOrEqual(288);
  });
});

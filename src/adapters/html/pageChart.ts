import type { MeasureChart } from '../../core/report/tables';
import { chartDrawing } from '../chartDrawing';
import { svgOf } from '../svg';
import { htmlText } from './htmlText';

/** Widths in points: for a page, and for the screen of a phone, where type would be too small otherwise. */
const WIDTHS = { large: 760, small: 250 } as const;

/** The chart of a measure, drawn for wide and for narrow screens; the style shows one of the two. */
export function pageChart(chart: MeasureChart): string {
  const drawn = Object.entries(WIDTHS).map(([name, width]) => {
    const label = `class="${name}" role="img" aria-label="${htmlText(chart.words)}"`;
    return svgOf(chartDrawing(chart, width), label);
  });
  return `<figure class="chart">${drawn.join('')}</figure>`;
}

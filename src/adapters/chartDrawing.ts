import type { MeasureChart } from '../core/report/tables';
import { chartFrame, chartTextSize } from './chartFrame';
import { figureShapes, gridShapes, levelShapes } from './chartLines';
import { breakShapes, keyLines, keyShapes, periodTexts, valueTexts } from './chartTexts';
import type { Drawing } from './drawing';
import { labelRoom, levelLabels, levelLabelShapes } from './levelLabels';

/**
 * The XmR chart of a measure as a picture `width` points wide: figures, mean, limits, targets, special causes, and
 * where groups begin anew; lines are named at their right end. For pages and the pane; the measure's name stands above.
 */
export function chartDrawing(chart: MeasureChart, width: number): Drawing {
  const size = chartTextSize(width);
  const key = keyLines(chart, width, size);
  const labels = levelLabels(chart, width, size);
  const linesAbove = key.length + (chart.rebasedAt.length > 0 ? 1 : 0);
  const frame = chartFrame(chart, width, linesAbove, labelRoom(labels, size));
  const shapes = [
    ...gridShapes(frame),
    ...valueTexts(chart, frame),
    ...periodTexts(chart, frame),
    ...breakShapes(chart, frame),
    ...levelShapes(chart, frame),
    ...figureShapes(chart, frame),
    ...levelLabelShapes(labels, frame),
    ...keyShapes(key, frame),
  ];
  return { width, height: frame.height, shapes, words: chart.words };
}

import { cleanText } from '../grid/cleanText';
import type { MeasureSetting, Settings } from '../settings';
import { isFigure, isObject, isTolerance } from './plainValues';

/**
 * Settings of measures from plain values, each measure by itself: one that is not understood is left out and told of.
 * `null` and `{}` say that the measure goes back to what is found in the workbook.
 */
export function readMeasures(
  value: Record<string, unknown>,
  complain: (what: string) => void,
): Settings['measures'] {
  const measures = new Map<string, MeasureSetting>();
  for (const [typed, setting] of Object.entries(value)) {
    const key = cleanText(typed);
    if (!/[\p{L}\p{N}]/u.test(key)) complain(`A setting of a measure is called “${typed}”, which names none`);
    else if (setting === null) measures.set(key, {});
    else if (isMeasureSetting(setting)) measures.set(key, fieldsOf(setting));
    else {
      complain(
        `The setting of the measure “${key}” is ${JSON.stringify(setting)}, but takes polarity (higher, lower or band), target (min, upper) or tolerance (0 to 1)`,
      );
    }
  }
  return Object.fromEntries(measures);
}

/** Only what says something: an empty target is none. */
function fieldsOf({ polarity, target, tolerance }: MeasureSetting): MeasureSetting {
  const { min, upper } = target ?? {};
  return {
    ...(polarity === undefined ? {} : { polarity }),
    ...(min === undefined && upper === undefined
      ? {}
      : { target: { ...(min === undefined ? {} : { min }), ...(upper === undefined ? {} : { upper }) } }),
    ...(tolerance === undefined ? {} : { tolerance }),
  };
}

function isMeasureSetting(value: unknown): value is MeasureSetting {
  if (!isObject(value)) return false;
  const { polarity, target, tolerance } = value;
  const polarityRight = [undefined, 'higher', 'lower', 'band'].some((one) => one === polarity);
  const targetRight =
    target === undefined ||
    (isObject(target) && [target['min'], target['upper']].every((one) => one === undefined || isFigure(one)));
  return polarityRight && targetRight && (tolerance === undefined || isTolerance(tolerance));
}

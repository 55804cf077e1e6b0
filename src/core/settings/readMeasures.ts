import { cleanText } from '../grid/cleanText';
import type { MeasureSetting, Settings } from '../settings';
import { isBaseline, TAKES_BASELINE } from './baselineText';
import { isFigure, isList, isObject, isText, isTolerance } from './plainValues';
import { readRebaseText } from './rebaseText';

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
        `The setting of the measure “${key}” is ${JSON.stringify(setting)}, but takes polarity (higher, lower or band), target (min, upper), tolerance (0 to 1), rebase (a list of periods such as 2019-04) or baseline (${TAKES_BASELINE})`,
      );
    }
  }
  return Object.fromEntries(measures);
}

/** Only what says something: an empty target is none. */
function fieldsOf({ polarity, target, tolerance, rebase, baseline }: MeasureSetting): MeasureSetting {
  const { min, upper } = target ?? {};
  const groups = readRebaseText((rebase ?? []).join(';'));
  return {
    ...(polarity === undefined ? {} : { polarity }),
    ...(min === undefined && upper === undefined
      ? {}
      : { target: { ...(min === undefined ? {} : { min }), ...(upper === undefined ? {} : { upper }) } }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...('value' in groups ? { rebase: groups.value } : {}),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function isMeasureSetting(value: unknown): value is MeasureSetting {
  if (!isObject(value)) return false;
  const { polarity, target, tolerance, rebase, baseline } = value;
  const polarityRight = [undefined, 'higher', 'lower', 'band'].some((one) => one === polarity);
  const targetRight =
    target === undefined ||
    (isObject(target) && [target['min'], target['upper']].every((one) => one === undefined || isFigure(one)));
  const chartRight =
    (rebase === undefined ||
      (isList(rebase, isText) && rebase.every((one) => 'value' in readRebaseText(one)))) &&
    (baseline === undefined || isBaseline(baseline));
  return polarityRight && targetRight && chartRight && (tolerance === undefined || isTolerance(tolerance));
}

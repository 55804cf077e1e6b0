import type { Settings } from '../../core/settings';
import type { EditedSettings } from '../paneHost';
import type { Edits } from './useDraft';

/**
 * What a refresh is asked to change: the edits without whatever in them is as it was. A measure whose setting was
 * taken away is `null`: it goes back to what is found in the workbook.
 * @example touched({ measures: {} }, { measures: { visits: { polarity: "lower" } } }) // { measures: { visits: null } }
 */
export function touched(edits: Edits, inForce: Settings): EditedSettings {
  const { measures, tolerance, ...others } = edits;
  return {
    ...others,
    ...(tolerance === undefined ? {} : { tolerance: differing(tolerance, inForce.tolerance) }),
    ...(measures === undefined ? {} : { measures: differing(measures, inForce.measures) }),
  };
}

/** The fields that are not as they were; `null` for those that are gone. */
function differing(now: object, before: object): Record<string, unknown> {
  const old = new Map<string, unknown>(Object.entries(before));
  const present = new Map<string, unknown>(Object.entries(now));
  const changed = [...present].filter(([name, value]) => !same(value, old.get(name)));
  const gone = [...old.keys()].filter((name) => !present.has(name)).map((name) => [name, null] as const);
  return Object.fromEntries([...changed, ...gone]);
}

/** True for settings that say the same; they are plain values. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

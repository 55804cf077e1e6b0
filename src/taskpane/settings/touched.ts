import type { Settings } from '../../core/settings';
import type { EditedSettings } from '../paneHost';

/** Settings as edited and not yet applied. */
export type Edits = Partial<Settings>;

/** Settings that are a list of settings: a refresh is told of those alone that differ. */
const LISTS: readonly string[] = ['tolerance', 'measures'];

/**
 * What a refresh is asked to change: the edits without whatever in them is as it was. A measure whose setting was
 * taken away is `null`: it goes back to what is found in the workbook.
 * @example touched({ measures: {} }, { measures: { visits: { polarity: "lower" } } }) // { measures: { visits: null } }
 */
export function touched(edits: Edits, inForce: Settings): EditedSettings {
  const before = new Map<string, unknown>(Object.entries(inForce));
  return Object.fromEntries(
    Object.entries(edits).flatMap(([name, now]) => {
      if (same(now, before.get(name))) return [];
      return [[name, LISTS.includes(name) ? differing(now, before.get(name)) : now]];
    }),
  );
}

/** The fields that are not as they were; `null` for those that are gone. */
function differing(now: unknown, before: unknown): EditedSettings {
  const [present, old] = [fieldsOf(now), fieldsOf(before)];
  const names = new Set([...present.keys(), ...old.keys()]);
  const changed = [...names].filter((name) => !same(present.get(name), old.get(name)));
  return Object.fromEntries(changed.map((name) => [name, present.get(name) ?? null]));
}

/** True for settings that say the same, in whatever order; a setting without a field says nothing. */
function same(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  return one.size === other.size && [...one].every(([name, value]) => same(value, other.get(name)));
}

function fieldsOf(value: unknown): Map<string, unknown> {
  if (!isObject(value)) return new Map();
  const says = (field: unknown): boolean =>
    field !== undefined && !(isObject(field) && !Array.isArray(field) && fieldsOf(field).size === 0);
  return new Map(Object.entries(value).filter(([, field]) => says(field)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

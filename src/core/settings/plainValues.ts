/** Reads one setting: its value, or the end of a sentence on what it takes. */
export type Read<T> = { value: T } | { takes: string };
export type Reader<T> = (value: unknown) => Read<T>;

/** A tolerance of more than the whole target rates nothing. */
const LARGEST_TOLERANCE = 1;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isList<T>(value: unknown, one: (value: unknown) => value is T): value is T[] {
  return Array.isArray(value) && value.every(one);
}

/** A share from 0 to 1. */
export function isTolerance(value: unknown): value is number {
  return isFigure(value) && value >= 0 && value <= LARGEST_TOLERANCE;
}

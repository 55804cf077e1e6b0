import { invalidArgument } from '../hostErrors';
import type { SheetModel } from '../model/sheetModel';

/** Width or height, and whether it is hidden, of columns and rows alike. */
type Sizes = SheetModel['columnSizes'];

/** More than any report has: sizing them one by one would be a mistake of the add-in. */
const MOST = 20_000;

/** The size they all have; null when they differ. */
export function sizeOf(sizes: Sizes, first: number, count: number, standard: number): number | null {
  return common(first, count, (at) => sizes.get(at)?.size ?? standard);
}

export function isHidden(sizes: Sizes, first: number, count: number): boolean | null {
  return common(first, count, (at) => sizes.get(at)?.hidden ?? false);
}

export function resize(
  sheet: SheetModel,
  sizes: Sizes,
  first: number,
  count: number,
  size: unknown,
  most: number,
): void {
  sheet.demandUnprotected();
  if (typeof size !== 'number' || !(size >= 0 && size <= most))
    throw invalidArgument(`${String(size)} is no size`);
  for (let at = first; at < first + finite(count); at++) sizes.set(at, { ...sizes.get(at), size });
}

/** Back to the standard size. */
export function standardise(sheet: SheetModel, sizes: Sizes, first: number, count: number): void {
  sheet.demandUnprotected();
  for (const [at, one] of sizes) {
    if (at >= first && at < first + count) sizes.set(at, one.hidden ? { hidden: true } : {});
  }
}

export function hide(sheet: SheetModel, sizes: Sizes, first: number, count: number, hidden: unknown): void {
  sheet.demandUnprotected();
  if (typeof hidden !== 'boolean') throw invalidArgument('hidden is true or false');
  if (!hidden) {
    for (const [at, one] of sizes) if (at >= first && at < first + count) sizes.set(at, { ...one, hidden });
    return;
  }
  for (let at = first; at < first + finite(count); at++) sizes.set(at, { ...sizes.get(at), hidden });
}

function common<T>(first: number, count: number, of: (at: number) => T): T | null {
  const value = of(first);
  for (let at = first + 1; at < first + finite(count); at++) if (of(at) !== value) return null;
  return value;
}

function finite(count: number): number {
  if (count > MOST) throw invalidArgument('too many rows or columns to size one by one');
  return count;
}

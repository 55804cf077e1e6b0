import { invalidArgument, RefusedMember } from '../hostErrors';
import type { Area } from '../model/area';
import type { HostObject } from './member';
import { rangeObject } from './range';
import type { RangeTarget } from './rangeTarget';

/**
 * `getCellProperties` and its like: the same members as of a range, one cell, row or column at a time, told as a
 * tree: `{ format: { fill: { color } } }`.
 */

type Tree = Record<string, unknown>;

/** Borders have names of their own in such a tree. */
const BORDERS: Record<string, string> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function childOf(object: HostObject, name: string): HostObject {
  const child =
    object.kind === 'RangeBorderCollection'
      ? object.member('getItem')?.call?.([BORDERS[name]])
      : object.member(name)?.to?.();
  if (child) return child as HostObject;
  throw new RefusedMember(`${object.kind}.${name}`, 'the host has no such property');
}

function readTree(object: HostObject, wanted: Tree): Tree {
  const entries = Object.entries(wanted).filter(([, value]) => value !== false && value != null);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value === 'object') return [name, readTree(childOf(object, name), value as Tree)];
      const { get } = object.member(name) ?? {};
      if (!get) throw new RefusedMember(`${object.kind}.${name}`, "it can't be read for each cell");
      return [name, get()];
    }),
  );
}

function writeTree(object: HostObject, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const { put } = object.member(name) ?? {};
    if (put) put(value);
    else if (typeof value === 'object') writeTree(childOf(object, name), value as Tree);
    else throw new RefusedMember(`${object.kind}.${name}`, "it can't be written for each cell");
  }
}

const cellAt = (area: Area, row: number, column: number): Area => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});
const treeOf = (given: unknown): Tree => {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Tree;
  throw invalidArgument('properties are told as an object');
};
const listOf = (given: unknown, length: number): unknown[] => {
  if (Array.isArray(given) && given.length === length) return given as unknown[];
  throw invalidArgument("the array of properties doesn't fit the range");
};
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

export const cellProperties = {
  read: (target: RangeTarget, wanted: unknown): Tree[][] =>
    numbers(target.area.rows).map((row) =>
      numbers(target.area.columns).map((column) =>
        readTree(rangeObject({ ...target, area: cellAt(target.area, row, column) }), treeOf(wanted)),
      ),
    ),
  write: (target: RangeTarget, given: unknown): void => {
    for (const [row, cells] of listOf(given, target.area.rows).entries()) {
      for (const [column, properties] of listOf(cells, target.area.columns).entries()) {
        writeTree(rangeObject({ ...target, area: cellAt(target.area, row, column) }), treeOf(properties));
      }
    }
  },
};

/** The same for whole rows or columns, as far as the range reaches. */
function lines(count: (area: Area) => number, line: (area: Area, at: number) => Area) {
  const at = (target: RangeTarget, one: number) => rangeObject({ ...target, area: line(target.area, one) });
  return {
    read: (target: RangeTarget, wanted: unknown): Tree[] =>
      numbers(count(target.area)).map((one) => readTree(at(target, one), treeOf(wanted))),
    write: (target: RangeTarget, given: unknown): void => {
      for (const [one, properties] of listOf(given, count(target.area)).entries()) {
        writeTree(at(target, one), treeOf(properties));
      }
    },
  };
}

export const rowProperties = lines(
  ({ rows }) => rows,
  (area, at) => ({ ...area, row: area.row + at, rows: 1 }),
);
export const columnProperties = lines(
  ({ columns }) => columns,
  (area, at) => ({ ...area, column: area.column + at, columns: 1 }),
);

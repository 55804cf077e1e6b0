import type { WorkbookModel } from '../model/workbookModel';

/**
 * The objects an add-in sees, as tables of members. A member stands in its table or the add-in doesn't get it; with
 * each stands the set it came with, so that nothing newer than the host's set can be used unnoticed.
 */

/** Version of ExcelApi a member came with: "1.9". */
export type ApiSet = `1.${number}`;

export interface Member<T> {
  set: ApiSet;
  /** A property that can be loaded. */
  get?: (target: T) => unknown;
  /** A property that can be written. */
  put?: (target: T, value: unknown) => void;
  /** A property that leads to another object. */
  to?: (target: T) => HostObject | null;
  /** A method; gives a plain value or an object. */
  call?: (target: T, ...args: unknown[]) => unknown;
}

export type Members<T> = Record<string, Member<T>>;

/** An object of the workbook as a batch handles it. */
export interface HostObject {
  kind: string;
  /** What the client may find the object by later: an id. */
  identity: Record<string, unknown>;
  member(name: string): BoundMember | undefined;
  /** Objects of a collection. */
  items?: () => HostObject[];
}

export interface BoundMember {
  set: ApiSet;
  get?: () => unknown;
  put?: (value: unknown) => void;
  to?: () => HostObject | null;
  call?: (args: unknown[]) => unknown;
}

/** Every table there is, for the test that compares the sets with Microsoft's own types. */
export const TABLES: { kind: string; members: Record<string, { set: ApiSet }> }[] = [];

interface Kind<T> {
  members: Members<T>;
  identity?: (target: T) => Record<string, unknown>;
  items?: (target: T) => HostObject[];
}

/** Makes objects of a kind from what they stand for. */
export function kind<T>(name: string, { members, identity, items }: Kind<T>): (target: T) => HostObject {
  TABLES.push({ kind: name, members });
  return (target) => ({
    kind: name,
    identity: identity?.(target) ?? {},
    member: (wanted) => {
      const member = Object.hasOwn(members, wanted) ? members[wanted] : undefined;
      return member && bound(member, target);
    },
    ...(items ? { items: () => items(target) } : {}),
  });
}

function bound<T>({ set, get, put, to, call }: Member<T>, target: T): BoundMember {
  return {
    set,
    ...(get ? { get: () => get(target) } : {}),
    ...(put ? { put: (value: unknown) => put(target, value) } : {}),
    ...(to ? { to: () => to(target) } : {}),
    ...(call ? { call: (args: unknown[]) => call(target, ...args) } : {}),
  };
}

/** What a range and a page layout need besides the sheet. */
export interface Place<T> {
  book: WorkbookModel;
  on: T;
}

export const isObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && 'member' in value;

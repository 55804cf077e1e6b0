/// <reference types="office-js" />
import { OfficeMockObject } from 'office-addin-mock';

// The mocks want this package for the names of the hosts alone; the rest of it can't be loaded by Jest.
jest.mock('office-addin-manifest', () => ({ OfficeApp: { Excel: 'excel', Outlook: 'outlook' } }));

/**
 * The members of an Office object that a test stands in for. Only what the typings know is allowed, all the way
 * down, so that a misspelt member or a value of the wrong kind fails to compile; everything may be left out, and
 * what is left out fails when it is used.
 */
export type MockOf<T> = T extends string | number | boolean | null | undefined
  ? T | null
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => MockOf<Answer>
    : T extends readonly (infer Element)[]
      ? readonly MockOf<Element>[] | null
      : { readonly [Member in keyof T]?: MockOf<T[Member]> };

/**
 * Mocks that belong together, as the objects of one request context do: a property gives its value only after it
 * was loaded and the context synchronised, in that order, and an error text before.
 */
export class OfficeMocks {
  /** How often the context was synchronised: the round trips. */
  syncs = 0;
  private readonly made: { sync(): unknown }[] = [];

  /** A stand-in for an Office object. */
  of<T>(members: MockOf<T>): T {
    const given = Object.entries(members as Record<string, unknown>);
    const mock = new OfficeMockObject(
      Object.fromEntries(given.filter(([name, value]) => value !== null && !KNOWN_UNLOADED.has(name))),
    );
    for (const [name, value] of given) {
      if (KNOWN_UNLOADED.has(name)) Object.assign(mock, { [name]: value });
      // The library takes null for an object.
      else if (value === null) (mock as unknown as ValueSetter).setValue(name, null);
    }
    this.made.push(mock);
    return mock as T;
  }

  /** A stand-in for a collection: what is loaded of `items/…` is loaded of each of them. */
  collection<T extends { items: unknown[] }>(items: T['items'], members: MockOf<T>): T {
    const load = (names: string) => {
      for (const item of items) (item as OfficeMockObject).load(names.replaceAll('items/', ''));
    };
    return { ...members, items, load } as unknown as T;
  }

  /** What a method gives back that answers only once the context was synchronised. */
  answer<T>(value: T): OfficeExtension.ClientResult<T> {
    let come = false;
    this.made.push({ sync: () => (come = true) });
    return {
      get value(): T {
        if (!come) throw new Error('The answer was read before the context was synchronised.');
        return value;
      },
    };
  }

  /** Puts `Excel` there, with this workbook open in it. `beforeSync` may throw what Excel would. */
  open(workbook: Excel.Workbook, beforeSync: (trip: number) => void = () => undefined): void {
    const sync = async () => {
      this.syncs += 1;
      beforeSync(this.syncs);
      for (const mock of [...this.made]) await mock.sync();
    };
    const run = async (_: unknown, use: (context: unknown) => Promise<unknown>) => use({ workbook, sync });
    Object.assign(globalThis, { Excel: { run } });
  }
}

/** What an Office object tells without being loaded. */
const KNOWN_UNLOADED: ReadonlySet<string> = new Set(['isNullObject']);

interface ValueSetter {
  setValue(name: string, value: unknown): void;
}

import { cleanText } from '../grid/cleanText';
import { similarWords } from './similarWords';
import type { Worded } from './similarity';
import { similarity, worded } from './similarity';

/** What a record is known by. */
export interface Known {
  /** Unique within its report. */
  key: string;
  ref: string | null;
  name: string;
}

export interface Match {
  /** Places in the two lists. */
  now: number;
  before: number;
  /** false: taken for the same because it is much alike; a person should look. */
  certain: boolean;
}

export interface Matching {
  matches: Match[];
  /** Places of those now that were not there before. */
  fresh: number[];
  /** Places of those before that are not there now. */
  gone: number[];
}

/**
 * Likeness from which one reference and two wordings are one record. Chosen: of ten words one may change and another
 * come in, or a word of a short name be misspelt.
 */
export const SURE = 0.8;
/** Likeness from which one reference and two wordings are taken for one record, to be looked at. Chosen: half the words. */
export const LIKELY = 0.5;
/** Likeness from which two wordings alone are taken for one record, to be looked at. Chosen above `SURE`: no reference helps. */
export const WITHOUT_REFERENCE = 0.85;
/** A reference that so many records share tells nothing of any of them. */
const MOST_OF_ONE_REFERENCE = 30;

/**
 * Which records now are which ones before: each belongs to one at most, the most alike first, and the order of neither
 * list matters.
 *
 * One record are, in this order: the same name and reference; a name that is there once on both sides, whatever its
 * reference (renumbered); the same reference and a name at least `SURE` alike in which no number changed. Taken for
 * one, but not certain: the same reference and a name at least `LIKELY` alike; names at least `WITHOUT_REFERENCE`
 * alike in which no number changed; and what is called the same several times, by key. All else is new or gone.
 */
export function matched(now: readonly Known[], before: readonly Known[]): Matching {
  const pairing = new Pairing(now.map(toCompare), before.map(toCompare));
  pairing.bySame(({ key, ref, text }) => JSON.stringify([key, ref, text]));
  pairing.bySame(({ ref, text }) => JSON.stringify([ref, text]));
  pairing.byUniqueName();
  pairing.byLikeness(pairing.ofOneReference(SURE), true);
  pairing.byLikeness([...pairing.ofOneReference(LIKELY), ...pairing.ofAlikeWords()], false);
  return pairing.result();
}

interface Compared extends Worded {
  place: number;
  key: string;
  ref: string;
}

/** Two records that may be one. */
interface Likeness {
  now: Compared;
  before: Compared;
  likeness: number;
}

function toCompare({ key, ref, name }: Known, place: number): Compared {
  return { ...worded(name), place, key, ref: cleanText(ref ?? '').toLowerCase() };
}

/** In an order that depends on what the records say alone. */
function byContent(a: Compared, b: Compared): number {
  return compare(a.key, b.key) || compare(a.ref, b.ref) || compare(a.text, b.text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function grouped(records: readonly Compared[], by: (record: Compared) => string): Map<string, Compared[]> {
  const groups = new Map<string, Compared[]>();
  for (const record of records) {
    const key = by(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

class Pairing {
  private readonly matches: Match[] = [];
  private readonly taken = { now: new Set<number>(), before: new Set<number>() };

  constructor(
    private readonly now: readonly Compared[],
    private readonly before: readonly Compared[],
  ) {}

  /** Those that say the same; of several on a side each gets one by its key, which nobody can be certain of. */
  bySame(of: (record: Compared) => string): void {
    const before = grouped(this.left('before'), of);
    for (const [same, here] of grouped(this.left('now'), of)) {
      const there = before.get(same) ?? [];
      const certain = here.length === 1 && there.length === 1;
      if (!certain && there.length > 0) for (const group of [here, there]) group.sort(byContent);
      here.forEach((record, i) => {
        const other = there[i];
        if (other !== undefined) this.pair(record, other, certain);
      });
    }
  }

  byUniqueName(): void {
    const [here, there] = [this.now, this.before].map((records) => grouped(records, ({ text }) => text));
    for (const [name, [record, ...more]] of here ?? []) {
      const [other, ...others] = there?.get(name) ?? [];
      if (name === '' || more.length + others.length > 0) continue;
      if (record !== undefined && other !== undefined) this.pair(record, other, true);
    }
  }

  /** What is left under one reference; sure likeness is one in which no number changed either. */
  ofOneReference(least: number): Likeness[] {
    const before = grouped(this.left('before'), ({ ref }) => ref);
    const alike: Likeness[] = [];
    for (const [ref, here] of grouped(this.left('now'), (record) => record.ref)) {
      const there = before.get(ref) ?? [];
      if (ref === '' || Math.max(here.length, there.length) > MOST_OF_ONE_REFERENCE) continue;
      for (const record of here) {
        for (const other of there) {
          const likeness = similarity(record, other);
          const sure = least < SURE || record.numbers === other.numbers;
          if (likeness >= least && sure) alike.push({ now: record, before: other, likeness });
        }
      }
    }
    return alike;
  }

  /** What is left whose words are much alike, whatever its reference. */
  ofAlikeWords(): Likeness[] {
    const candidates = similarWords(this.left('now'), this.left('before'));
    return candidates.flatMap(([record, other]) => {
      if (record.numbers !== other.numbers) return [];
      const likeness = similarity(record, other);
      return likeness >= WITHOUT_REFERENCE ? [{ now: record, before: other, likeness }] : [];
    });
  }

  byLikeness(alike: Likeness[], certain: boolean): void {
    alike.sort((a, b) => b.likeness - a.likeness || byContent(a.now, b.now) || byContent(a.before, b.before));
    for (const { now, before } of alike) this.pair(now, before, certain);
  }

  result(): Matching {
    return {
      matches: this.matches.sort((a, b) => a.now - b.now),
      fresh: this.left('now').map(({ place }) => place),
      gone: this.left('before').map(({ place }) => place),
    };
  }

  private left(side: 'now' | 'before'): Compared[] {
    return this[side].filter(({ place }) => !this.taken[side].has(place));
  }

  private pair(now: Compared, before: Compared, certain: boolean): void {
    if (this.taken.now.has(now.place) || this.taken.before.has(before.place)) return;
    this.taken.now.add(now.place);
    this.taken.before.add(before.place);
    this.matches.push({ now: now.place, before: before.place, certain });
  }
}

import type { ChangeFinding } from '../findings';

/** Order of two changes: the worse, then what can't be judged, then the better. */
export function worseFirst(one: ChangeFinding, other: ChangeFinding): number {
  return rank(one) - rank(other);
}

const rank = ({ better }: ChangeFinding): number => (better === null ? 1 : better ? 2 : 0);

import { OWNER_MARK_PREFIX } from '../core/report/layout';
import type { PossibleMark } from './ownMarks';
import { markedSheet } from './ownMarks';

/**
 * Names that mark the hidden sheets on which a large report is built up before it goes to its place. A refresh
 * that was cut off leaves them behind; they are never read, and the next refresh takes them away.
 */
export const STAGING_MARK_PREFIX = `${OWNER_MARK_PREFIX}staging.`;

/** Positions of the sheets that a refresh left behind. */
export function stagingSheetsOf(names: Iterable<PossibleMark>, sheetNames: readonly string[]): number[] {
  const marked = new Set(
    [...names]
      .filter(({ name, local }) => !local && name.startsWith(STAGING_MARK_PREFIX))
      .map(({ refersTo }) => markedSheet(refersTo)?.toLowerCase()),
  );
  return sheetNames.flatMap((name, at) => (marked.has(name.toLowerCase()) ? [at] : []));
}

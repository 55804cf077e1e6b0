import type { CheckFinding } from '../../core/findings';
import type { CheckGroup, CheckKind } from './checkGroups';

/** A line of the list of checks: a heading, or a check below it. */
export type CheckLine =
  | { is: 'severity'; key: string; group: CheckGroup }
  | { is: 'kind'; key: string; kind: CheckKind; open: boolean }
  /** `place` is 1-based among the checks of its kind, whose heading has the key `below`. */
  | { is: 'check'; key: string; below: string; kind: CheckKind; check: CheckFinding; place: number };

/** The groups as one list from top to bottom; of kinds that are folded away, only the heading. */
export function checkLines(groups: readonly CheckGroup[], folded: ReadonlySet<string>): CheckLine[] {
  return groups.flatMap((group): CheckLine[] => [
    { is: 'severity', key: group.severity, group },
    ...group.kinds.flatMap((kind) => linesOf(kind, `${group.severity} ${kind.code}`, folded)),
  ]);
}

function linesOf(kind: CheckKind, key: string, folded: ReadonlySet<string>): CheckLine[] {
  const open = !folded.has(key);
  const checks = open ? kind.checks : [];
  return [
    { is: 'kind', key, kind, open },
    ...checks.map((check, i): CheckLine => {
      const place = i + 1;
      return { is: 'check', key: `${key} ${String(place)}`, below: key, kind, check, place };
    }),
  ];
}

/** True where the keyboard can stop: a heading that folds, and a check that has a cell. */
export function isStop(line: CheckLine | undefined): boolean {
  if (line === undefined || line.is === 'severity') return false;
  return line.is === 'kind' || (line.check.sheet !== '' && line.check.cell !== '');
}

/** How many stops a page up or down is. */
const PAGE = 10;

/**
 * Where a key leads from a line: arrows to the next stop, Page Up and Page Down ten stops on, Home and End to the
 * first and the last. null for other keys, and where there is nowhere to go.
 */
export function lineByKey(lines: readonly CheckLine[], from: number, key: string): number | null {
  const stops = lines.flatMap((line, i) => (isStop(line) ? [i] : []));
  const at = stops.indexOf(from);
  const last = stops.length - 1;
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: Math.min(at + PAGE, last),
    PageUp: Math.max(at - PAGE, 0),
    Home: 0,
    End: last,
  };
  const line = stops[to[key] ?? -1];
  return at === -1 || line === undefined || line === from ? null : line;
}

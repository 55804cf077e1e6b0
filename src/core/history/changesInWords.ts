import type { ChangeFinding, HistoryFinding } from '../findings';
import { counted, grouped, longDate } from '../report/wording';
import { worseFirst } from './worseFirst';

const KINDS = ['theme', 'measure', 'risk', 'action'] as const satisfies ChangeFinding['kind'][];

/**
 * What changed, counted in one line, the worse of each kind first. The overall status is said elsewhere.
 * @example "Since 31 December 2019: 1 measure turned green; 2 risks up, 1 closed; 3 actions slipped."
 */
export function changesInWords({ comparedWith, changes }: HistoryFinding): string | null {
  if (comparedWith === null) return null;
  const kinds = KINDS.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return ofKind.length === 0 ? [] : [countsOf(kind, ofKind)];
  });
  const said = kinds.length === 0 ? 'nothing else changed' : kinds.join('; ');
  const nothing = changes.length === 0 ? 'nothing changed' : said;
  return `Since ${longDate(comparedWith)}: ${nothing}.`;
}

/** @example "2 risks up, 1 closed" */
function countsOf(noun: string, changes: readonly ChangeFinding[]): string {
  const counts = new Map<string, number>();
  for (const change of [...changes].sort(worseFirst)) {
    const words = became(change);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([words, count], i) => `${i === 0 ? counted(count, noun) : grouped(count, 0)} ${words}`)
    .join(', ');
}

function became({ change, now, better }: ChangeFinding): string {
  switch (change) {
    case 'status':
      return now === null ? 'no longer rated' : `turned ${now.toLowerCase()}`;
    case 'score':
      return better === null ? 'scored otherwise' : better ? 'down' : 'up';
    case 'slipped':
      return better === null ? 'without a due date any more' : 'slipped';
    case 'brought-forward':
      return 'brought forward';
    case 'gone':
      return 'no longer there';
    default:
      return change;
  }
}

import type { ChangeFinding, HistoryFinding } from '../findings';
import { counted, grouped, longDate } from '../report/wording';

/** What one change is counted as: the noun, and what became of it, worse before better. */
interface Tally {
  noun: string;
  became: string;
  rank: number;
}

const NOUNS: Record<ChangeFinding['kind'], string> = {
  overall: 'overall status',
  theme: 'theme',
  measure: 'measure',
  risk: 'risk',
  action: 'action',
};
const ORDER: readonly ChangeFinding['kind'][] = ['theme', 'measure', 'risk', 'action'];

/** What is not judged: after the worse, before the better. */
const UNJUDGED = 1;
const RANKS = { worse: 0, better: 2 };

/**
 * What changed, counted in one line, the worse of each kind first. The overall status is said elsewhere.
 * @example "Since 31 December 2019: 1 measure turned green; 2 risks up, 1 closed; 3 actions slipped."
 */
export function changesInWords({ comparedWith, changes }: HistoryFinding): string | null {
  if (comparedWith === null) return null;
  const kinds = ORDER.flatMap((kind) => {
    const words = countsOf(changes.filter((change) => change.kind === kind));
    return words === '' ? [] : [words];
  });
  const said = kinds.length === 0 ? 'nothing else changed' : kinds.join('; ');
  const nothing = changes.length === 0 ? 'nothing changed' : said;
  return `Since ${longDate(comparedWith)}: ${nothing}.`;
}

function countsOf(changes: readonly ChangeFinding[]): string {
  const counts = new Map<string, { tally: Tally; count: number }>();
  for (const change of changes) {
    const tally = tallyOf(change);
    const there = counts.get(tally.became);
    counts.set(tally.became, { tally, count: (there?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => a.tally.rank - b.tally.rank)
    .map(({ tally, count }, i) => {
      const many = i === 0 ? counted(count, tally.noun) : grouped(count, 0);
      return `${many} ${tally.became}`;
    })
    .join(', ');
}

function tallyOf(change: ChangeFinding): Tally {
  const { better, kind } = change;
  const rank = better === null ? UNJUDGED : better ? RANKS.better : RANKS.worse;
  return { noun: NOUNS[kind], became: became(change), rank };
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

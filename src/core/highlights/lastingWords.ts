import type { HighlightFinding } from '../findings';

/** What a later report says otherwise although nothing happened, after the words that last, as the drafts of a kind word it. */
const PASSING: Partial<Record<HighlightFinding['kind'], readonly RegExp[]>> = {
  overdue: [/^(due .*?), \d+ days? overdue/s, /^(.*); slipped from [^;]*(?=\.$)/s],
  'high-risk': [/^(scores [^,;]*), (?:new|up|down) (?:since|from) [^;]*/],
};

/**
 * The words of a draft without how late an action is and what became of an action or a risk since the last report.
 * Two drafts whose lasting words agree tell the same fact: the due date and the score are among them.
 * @example lastingWords('overdue', 'due 30 June 2019, 214 days overdue, Head of Service.') // "due 30 June 2019, Head of Service."
 */
export function lastingWords(kind: HighlightFinding['kind'], words: string): string {
  return (PASSING[kind] ?? []).reduce((rest, passing) => rest.replace(passing, '$1'), words);
}

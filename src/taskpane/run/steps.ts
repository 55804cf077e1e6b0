import type { Step } from '../../app/ports';

/** The steps of a refresh in their order, in words for the person who waits. */
const WORDS: Record<Step, string> = {
  Reading: 'Reading the sheets',
  Recognising: 'Recognising the registers',
  'Reading colours': 'Reading colours',
  Assessing: 'Assessing the figures',
  Composing: 'Composing the tables',
  Writing: 'Writing the report',
};
const ORDER = Object.keys(WORDS);

export function stepWords(step: Step): string {
  return WORDS[step];
}

/**
 * How much of a whole refresh is done, 0–1: every step counts alike.
 * @param share how much of the step is done, 0–1
 * @example shareDone('Recognising', 0) // 1/6
 */
export function shareDone(step: Step, share: number): number {
  return (ORDER.indexOf(step) + share) / ORDER.length;
}

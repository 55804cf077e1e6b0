import { gathered } from '../assess/gathered';
import type { CheckFinding } from '../findings';

/** Each assumption and each odd cell is worth a line of its own until the list can't be read any more. */
const MOST_OWN_LINES = 20;

interface Gathering {
  /** Lines beyond which one stands for all; five when left out. */
  most?: number;
  message: (many: number, from: string) => string;
}

const GATHERED: Readonly<Record<string, Gathering>> = {
  'polarity-unknown': {
    message: (many, from) =>
      `Nothing says whether higher or lower is better for ${many} measures ${from}, so they are not judged; say so in a polarity column or the settings.`,
  },
  'polarity-assumed': {
    most: MOST_OWN_LINES,
    message: (many, from) =>
      `For ${many} measures ${from} it is assumed from their names or targets which way is better, as the reason of each says; confirm it in a polarity column or the settings.`,
  },
  'no-comparator': {
    message: (many, from) =>
      `${many} measures have no figure to compare their latest one with ${from}, so that is compared with nothing; fill it in where it is known.`,
  },
  suppressed: {
    message: (many, from) =>
      `${many} measures have suppressed figures ${from}, shown as typed and never computed with; nothing to do unless they should be public.`,
  },
  'not-a-figure': {
    most: MOST_OWN_LINES,
    message: (many, from) =>
      `${many} cells hold words where a figure was expected ${from}; they are left out, so type figures or “-”.`,
  },
};

/**
 * The checks of a table's measures, with one line in place of many that say the same of measure after measure: it
 * stands at the first one's cell and says how many there are. Checks that differ by more than their place stay.
 */
export function gatherChecks(sheet: string, checks: readonly CheckFinding[]): CheckFinding[] {
  const codes = [...new Set(checks.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const same = checks.filter((check) => check.code === code);
    const rule = GATHERED[code];
    const from = `on ${sheet} (from ${same[0]?.cell ?? ''} on)`;
    return rule === undefined ? same : gathered(same, (many) => rule.message(many, from), rule.most);
  });
}

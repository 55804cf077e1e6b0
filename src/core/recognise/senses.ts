import type { HeadingSense } from './lexicon';
import { senseOf, senseOfMisspelt } from './lexicon';

/** Looks headings up and remembers them: in a long sheet the same words come again and again. */
export interface Senses {
  of(text: string): HeadingSense | null;
  ofMisspelt(text: string): HeadingSense | null;
}

/** Longer texts are prose; only their start outside brackets could be a heading, and `senseOf` looks at that. */
const LONGEST_HEADING_WITH_BRACKETS = 400;
const LONGEST_MISSPELT = 48;
/** Texts remembered before starting afresh, so that a long sheet of unlike texts doesn't fill the memory. */
const REMEMBERED = 20_000;

export function rememberedSenses(): Senses {
  return {
    of: remember(senseOf, LONGEST_HEADING_WITH_BRACKETS),
    ofMisspelt: remember((text) => (/\d/.test(text) ? null : senseOfMisspelt(text)), LONGEST_MISSPELT),
  };
}

function remember(look: (text: string) => HeadingSense | null, longest: number) {
  const known = new Map<string, HeadingSense | null>();
  return (text: string): HeadingSense | null => {
    if (text.length > longest) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size > REMEMBERED) known.clear();
    const sense = look(text);
    known.set(text, sense);
    return sense;
  };
}

import type { ReactNode } from 'react';
import { useState } from 'react';

interface Props {
  /** What is listed, in the plural and in lower case, for the button's name: "measures". */
  what: string;
  entries: readonly ReactNode[];
}

/** So many are seen at once; the rest is one press away. */
const FIRST = 5;

/** A list that begins short. */
export function ShortList({ what, entries }: Props) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="entries">{all ? entries : entries.slice(0, FIRST)}</ul>
      {entries.length > FIRST && (
        <button type="button" className="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${String(FIRST)} only` : `Show all ${String(entries.length)}`}
          <span className="visually-hidden"> {what}</span>
        </button>
      )}
    </>
  );
}

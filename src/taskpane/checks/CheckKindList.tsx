import { useId, useState } from 'react';
import type { Place } from '../paneHost';
import type { CheckKind } from './checkGroups';
import { CheckItem } from './CheckItem';

interface Props {
  kind: CheckKind;
  goTo: (place: Place) => void;
}

/** A page of text that long is never read through; what is beyond comes on demand. */
const AT_ONCE = 2000;

/** The checks of one kind, which can be folded away. */
export function CheckKindList({ kind, goTo }: Props) {
  const [shown, setShown] = useState(AT_ONCE);
  const { name, checks } = kind;
  const id = useId();
  return (
    <details className="check-kind" open>
      <summary>
        {name} <span className="muted">{checks.length}</span>
      </summary>
      <ul className="entries long">
        {checks.slice(0, shown).map((check, i) => (
          <CheckItem
            key={`${check.sheet} ${check.cell} ${String(i)}`}
            id={`${id}-${String(i)}`}
            check={check}
            place={i + 1}
            of={checks.length}
            goTo={goTo}
          />
        ))}
      </ul>
      {checks.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + AT_ONCE)}>
          Show more ({checks.length - shown} left)
        </button>
      )}
    </details>
  );
}

import type { RatingChange } from '../../core/settings/ratingChanges';
import type { Place } from '../paneHost';
import { GoToCell } from '../report/GoToCell';

interface Props {
  changes: readonly RatingChange[];
  goTo: (place: Place) => void;
}

/** More than anybody reads before deciding; the count says how many there are. */
const MOST_SHOWN = 50;

/** Which ratings edited settings would change, from what to what, and why. */
export function ChangesPreview({ changes, goTo }: Props) {
  if (changes.length === 0) return null;
  return (
    <div className="changes" role="region" aria-label="Ratings that would change" tabIndex={0}>
      <ul className="entries">
        {changes.slice(0, MOST_SHOWN).map(({ kind, what, before, after, reason, sheet, cell }, i) => {
          const id = `rating-change-${String(i)}`;
          return (
            <li key={`${kind} ${sheet} ${cell} ${what}`}>
              <div id={id}>
                <p className="change-of">{what}</p>
                <p className="strong">
                  {before} <span aria-hidden="true">→</span>
                  <span className="visually-hidden">becomes</span> {after}
                </p>
              </div>
              <p className="muted">{reason}</p>
              <GoToCell place={{ sheet, cell }} about={id} goTo={goTo} />
            </li>
          );
        })}
      </ul>
      {changes.length > MOST_SHOWN && <p className="muted">and {changes.length - MOST_SHOWN} more</p>}
    </div>
  );
}

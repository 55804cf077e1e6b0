import { memo } from 'react';
import type { CheckFinding } from '../../core/findings';
import type { Place } from '../paneHost';
import { GoToCell } from '../report/GoToCell';

interface Props {
  check: CheckFinding;
  /** 1-based place among the checks of its kind, and how many there are. */
  place: number;
  of: number;
  id: string;
  goTo: (place: Place) => void;
}

/** One check: its sentence and its cell. Remembered, because a list may hold thousands. */
export const CheckItem = memo(function CheckItem({ check, place, of, id, goTo }: Props) {
  return (
    <li aria-posinset={place} aria-setsize={of}>
      <p id={id}>{check.message}</p>
      <GoToCell place={check} about={id} goTo={goTo} />
    </li>
  );
});

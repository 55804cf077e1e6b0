import { memo, useId } from 'react';
import type { CheckFinding } from '../../core/findings';
import type { Place } from '../paneHost';
import { GoToCell } from '../report/GoToCell';

interface Props {
  check: CheckFinding;
  /** 1-based place among the checks of its kind, and how many there are. */
  place: number;
  of: number;
  /** Among all lines of the list. */
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  measure: (element: HTMLElement | null) => void;
  goTo: (place: Place) => void;
}

/** One check: its sentence and its cell. Remembered, because scrolling asks for it again and again. */
export const CheckItem = memo(function CheckItem({ check, place, of, index, top, measure, goTo }: Props) {
  const id = useId();
  return (
    <li
      ref={measure}
      data-index={index}
      className="check-line check-check"
      style={{ transform: `translateY(${String(top)}px)` }}
      aria-posinset={place}
      aria-setsize={of}
    >
      <p id={id}>{check.message}</p>
      <GoToCell place={check} about={id} goTo={goTo} />
    </li>
  );
});

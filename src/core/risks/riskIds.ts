import { slug } from '../ids';

/** Enough of a description to tell risks apart. */
const LONGEST_DESCRIPTION = 60;

/**
 * Gives each risk an id that stays the same from one refresh to the next: "risk", its sheet and its reference, or
 * without one the beginning of its description; "-2", "-3" … where that is taken.
 * @example riskIds()("Issues & Risks", "1", "If posts stay empty …") // "risk-issues-risks-1"
 */
export function riskIds(): (sheet: string, ref: string | null, description: string) => string {
  const taken = new Map<string, number>();
  return (sheet, ref, description) => {
    const wanted = slug('risk', sheet, ref ?? description.slice(0, LONGEST_DESCRIPTION));
    let times = (taken.get(wanted) ?? 0) + 1;
    if (times === 1) {
      taken.set(wanted, times);
      return wanted;
    }
    while (taken.has(`${wanted}-${times}`)) times++;
    const id = `${wanted}-${times}`;
    taken.set(wanted, times);
    taken.set(id, 1);
    return id;
  };
}

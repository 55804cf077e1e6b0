import type { ActionFinding, ActionStatus, CheckFinding } from '../findings';
import { cleanText, shortened } from '../grid/cleanText';
import type { Fills } from '../grid/grid';
import type { ActionStatusCell } from '../recognise/registers';
import { isUnclearFill, statusOfFill } from './statusFills';
import { readStatus } from './statusWords';

/** One status cell as understood, and what a person should look at. */
interface StatusReading {
  rag: ActionStatus | null;
  /** "typed “Amber”" or "cell colour FFC000"; null when the cell says nothing. */
  basis: string | null;
  check: CheckFinding | null;
}

/** The statuses of an action in reporting order, the latest one that is filled, and how it was read. */
export interface ActionStanding {
  statuses: ActionFinding['statuses'];
  latestRag: ActionStatus | null;
  reason: string;
  checks: CheckFinding[];
}

const LONGEST_QUOTE = 40;

/**
 * Reads an action's statuses from words or, where there are none, from the fill colours of the cells. A typed
 * status counts before a colour; where both speak and disagree, and where a colour can't be told, a check says so.
 */
export function standingOf(cells: readonly ActionStatusCell[], sheet: string, fills: Fills): ActionStanding {
  const ordered = [...cells].sort((a, b) => a.order - b.order);
  const read = ordered.map((status) => ({ status, reading: readStatusCell(status, sheet, fills) }));
  const latest = read.findLast(({ reading }) => reading.rag !== null);
  const stage = read.findLast(({ reading }) => reading.basis !== null);
  const told = latest ?? stage;
  return {
    statuses: read.map(({ status, reading }) => ({
      label: status.label,
      rag: reading.rag,
      cell: status.cell.cell,
    })),
    latestRag: latest?.reading.rag ?? null,
    reason: told === undefined ? 'No status is given.' : reasonOf(told.reading, told.status),
    checks: read.flatMap(({ reading }) => reading.check ?? []),
  };
}

function reasonOf({ rag, basis }: StatusReading, { label, cell }: ActionStatusCell): string {
  return `${rag ?? 'No colour'}: ${basis ?? ''} in ${label} (${cell.cell}).`;
}

function readStatusCell({ cell }: ActionStatusCell, sheet: string, fills: Fills): StatusReading {
  const typed = typeof cell.value === 'string' ? cleanText(cell.value) : '';
  const fill = fills[sheet]?.[cell.cell];
  const word = readStatus(typed);
  const colour = fill === undefined ? null : statusOfFill(fill);
  if (typed !== '') {
    const basis = `typed “${shortened(typed, LONGEST_QUOTE)}”`;
    if (!word.known && colour !== null)
      return { rag: colour, basis: `cell colour ${fill ?? ''}`, check: null };
    return { rag: word.status, basis, check: disagreement(word.status, colour, typed, sheet, cell.cell) };
  }
  if (fill !== undefined && isUnclearFill(fill)) {
    const message = `The colour of ${cell.cell} on ${sheet} (${fill}) can't be told for red, amber, green or blue; give it one of these or type the word.`;
    return {
      rag: null,
      basis: null,
      check: { code: 'unclear-colour', severity: 'warning', sheet, cell: cell.cell, message },
    };
  }
  return { rag: colour, basis: colour === null ? null : `cell colour ${fill ?? ''}`, check: null };
}

function disagreement(
  word: ActionStatus | null,
  colour: ActionStatus | null,
  typed: string,
  sheet: string,
  cell: string,
): CheckFinding | null {
  if (word === null || colour === null || word === colour) return null;
  const message = `${cell} on ${sheet} says “${shortened(typed, LONGEST_QUOTE)}” but is coloured ${colour.toLowerCase()}; the word was taken, so change one of them.`;
  return { code: 'status-differs', severity: 'warning', sheet, cell, message };
}

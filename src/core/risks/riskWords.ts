import { cleanText } from '../grid/cleanText';
import type { RiskFinding } from '../findings';

/** Words a status begins with when a risk is no longer carried; "accepted", "mitigated" and "dormant" are open. */
const CLOSED =
  /^(?:(?:risk|issue)(?: is| now)? )?(?:now )?(?:closed?|resolved|retired|completed?|archived|expired|withdrawn|cancelled|canceled|removed|deleted|done|finished|superseded|merged|inactive|no longer (?:a risk|an issue|applicable|relevant|valid)|chius[oa]|закрыт[оаы]?)(?![\p{L}-])/u;

/**
 * True when a status says that the risk is closed: Closed, Resolved, Retired, Complete, Withdrawn, Superseded … with
 * or without more words after ("Closed – board of 12 March"). A blank status is open.
 * @example isClosed("Accepted") // false
 */
export function isClosed(status: string | null): boolean {
  return (
    status !== null &&
    CLOSED.test(
      cleanText(status)
        .toLowerCase()
        .replace(/^[\d.)\s–-]+/, ''),
    )
  );
}

/**
 * Whether a record is a risk or an issue, from its type as typed; `null` for blanks and other words.
 * @example readType("Issue") // "issue"
 */
export function readType(type: string | null): RiskFinding['type'] {
  const word = cleanText(type ?? '').toLowerCase();
  if (/^(?:i|issues?)\b/.test(word)) return 'issue';
  return /^(?:r|risks?|threats?|opportunit(?:y|ies))\b/.test(word) ? 'risk' : null;
}

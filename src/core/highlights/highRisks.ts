import type { ChangeFinding, HistoryFinding, RiskFinding } from '../findings';
import { shortened } from '../grid/cleanText';
import type { DraftedHighlight } from './draftedHighlights';
import { reportWords } from './pastReport';

/** Characters of a mitigation in a sentence; it stands in full on the sheet of risks. */
const LONGEST_MITIGATION = 90;

/** Open risks and issues of the highest band there is: extreme, else red. */
export function inHighestBand(risks: readonly RiskFinding[]): RiskFinding[] {
  const open = risks.filter(({ closed, score }) => !closed && score !== null);
  const worst = open.some(({ bandStatus }) => bandStatus === 'extreme') ? 'extreme' : 'red';
  return open.filter(({ bandStatus }) => bandStatus === worst);
}

/** Risks of the highest band, the highest score first, with where they came from and what is done about them. */
export function highRisks(
  risks: readonly RiskFinding[],
  history: HistoryFinding,
  reportDate: string | null,
): DraftedHighlight[] {
  const changeOf = new Map(
    history.changes
      .filter(({ kind, change }) => kind === 'risk' && change === 'score')
      .map((change) => [place(change), change]),
  );
  return inHighestBand(risks)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map((risk) => ({
      kind: 'high-risk',
      subject: riskSubject(risk),
      words: `${scoreWords(risk)}${movementWords(risk, changeOf.get(place(risk)), history, reportDate)}${answer(risk)}.`,
      sheet: risk.sheet,
      cell: risk.cell,
    }));
}

const place = ({ sheet, cell }: { sheet: string; cell: string }): string => JSON.stringify([sheet, cell]);

/** @example "Risk 5: If improvement is too slow, the regulator may step in" */
export function riskSubject({ type, ref, title, description }: RiskFinding): string {
  const name = `${type === 'issue' ? 'Issue' : 'Risk'}${ref === null ? '' : ` ${ref}`}`;
  const words = (title ?? description).trim();
  return words === '' ? name : `${name}: ${words}`;
}

function scoreWords({ score, probability, impact }: RiskFinding): string {
  const parts = probability === null || impact === null ? '' : ` (${probability} × ${impact})`;
  return `scores ${score ?? ''}${parts}`;
}

/** What became of it since the report compared with; nothing when nothing did, so that edited words stay. @example ", up from 12 in December 2019" */
function movementWords(
  { movement }: RiskFinding,
  change: ChangeFinding | undefined,
  { comparedWith }: HistoryFinding,
  reportDate: string | null,
): string {
  if (movement === null || movement === 'same' || comparedWith === null) return '';
  const then = reportWords(comparedWith, reportDate);
  if (movement === 'new') return `, new since ${then}`;
  const before = change?.before?.replace(/ \(.*\)$/, '') ?? null;
  return before === null ? `, ${movement} since ${then}` : `, ${movement} from ${before} in ${then}`;
}

/** What is done about it, else who answers for it. */
function answer({ mitigation, owner }: RiskFinding): string {
  const done = shortened(mitigation ?? '', LONGEST_MITIGATION).replace(/[.;,\s]+$/, '');
  if (done !== '') return `; mitigation: ${done}`;
  return owner === null || owner.trim() === ''
    ? '; no mitigation or owner is named'
    : `; owner: ${shortened(owner, LONGEST_MITIGATION)}`;
}

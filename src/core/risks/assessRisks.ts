import type { CheckFinding, RiskFinding } from '../findings';
import { parseDueDate } from '../grid/dueDates';
import type { Register, RiskRecord, RisksRegister, ScoreCells, SourceCell } from '../recognise/registers';
import type { Settings } from '../settings';
import type { RiskBand, ScaleSize } from './bands';
import { bandFinder, bandsProblem } from './bands';
import { partChecks } from './partChecks';
import { bandReason } from './reason';
import { registerChecks } from './registerChecks';
import { riskIds } from './riskIds';
import { headingCell, roleCell } from './riskPlace';
import { isClosed, readType } from './riskWords';
import type { RiskScale } from './scale';
import { readScale } from './scale';
import type { AssessedScore } from './score';
import { assessScore } from './score';
import type { ScoredCells } from './scoreChecks';
import { scoreChecks } from './scoreChecks';

/** What every risk of a register is assessed with. */
interface Ground {
  register: RisksRegister;
  index: number;
  scale: RiskScale;
  size: ScaleSize;
  settings: Settings;
  date1904: boolean;
  bandFor: (probability: number, impact: number) => RiskBand | null;
  idOf: ReturnType<typeof riskIds>;
}

/**
 * Every risk of the registers, in their order, and what to check in them.
 *
 * The residual score is the risk's score: probability × impact on the scale the register uses (`readScale`), in
 * the bands of the settings (`bandsOf`). A blank or off-scale part gives no score and no band, never 0. A recorded
 * score is kept beside the computed one and never replaces it. Reviews are late before `reportDate` (ISO; with
 * `null` none is). `register` of a risk is its register's place in `registers`. Movement is `null`: it needs the
 * report before.
 * @example 4 × 5 in the default bands // score 20, band "Red", reason "Red: 4 × 5 = 20; 15 to 25 is red."
 */
export function assessRisks(
  registers: readonly Register[],
  settings: Settings,
  reportDate: string | null,
  date1904: boolean,
): { risks: RiskFinding[]; checks: CheckFinding[] } {
  const idOf = riskIds();
  const told = new Set<string>();
  const assessed = registers.flatMap((register, index) => {
    if (register.kind !== 'risks') return [];
    const scale = readScale(register);
    const size = { probability: scale.probability.size, impact: scale.impact.size };
    const bandFor = bandFinder(size, settings);
    const ground = { register, index, scale, size, settings, date1904, bandFor, idOf };
    const { risks, checks } = assessRegister(ground, reportDate);
    return [{ risks, checks: [...bandsCheck(ground, risks, told), ...checks] }];
  });
  return {
    risks: assessed.flatMap(({ risks }) => risks),
    checks: assessed.flatMap(({ checks }) => checks),
  };
}

function assessRegister(
  ground: Ground,
  reportDate: string | null,
): { risks: RiskFinding[]; checks: CheckFinding[] } {
  const { register, scale } = ground;
  const scored: ScoredCells[] = [];
  const risks = register.records.map((record) => {
    const residual = assessScore(record.residual, scale);
    const inherent = assessScore(record.inherent, scale);
    const target = assessScore(record.target, scale);
    scored.push({ record, which: '', cells: record.residual, read: residual });
    if (!isBlank(record.inherent)) {
      scored.push({ record, which: 'inherent ', cells: record.inherent, read: inherent });
    }
    if (!isBlank(record.target)) {
      scored.push({ record, which: 'target ', cells: record.target, read: target });
    }
    return assessRisk(ground, record, residual, { inherent: inherent.score, target: target.score });
  });
  const checks = [
    ...partChecks(register, scale, scored),
    ...scoreChecks(register, scored),
    ...registerChecks(register, risks, reportDate),
  ];
  return { risks, checks };
}

const isBlank = ({ probability, impact, score }: ScoreCells): boolean =>
  probability === null && impact === null && score === null;

function assessRisk(
  { register, index, size, settings, date1904, bandFor, idOf }: Ground,
  record: RiskRecord,
  residual: AssessedScore,
  others: Pick<RiskFinding, 'inherent' | 'target'>,
): RiskFinding {
  const { score } = residual;
  const band = score === null ? null : bandFor(score.probability, score.impact);
  const status = String(record.status?.value ?? '').trim();
  const { ref, title, description, category, owner, mitigation, row } = record;
  const dayOf = (cell: SourceCell | null) =>
    cell === null ? null : parseDueDate(cell.value, cell.numberFormat, date1904);
  return {
    id: idOf(register.sheet, ref, title ?? description),
    ref,
    title,
    description,
    category,
    owner,
    mitigation,
    type: readType(record.type),
    status: status === '' ? null : status,
    register: index,
    sheet: register.sheet,
    row,
    cell: roleCell(register, row, 'description'),
    probability: residual.probability.step,
    impact: residual.impact.step,
    score: score?.score ?? null,
    recordedScore: residual.recorded,
    band: band?.name ?? null,
    bandStatus: band?.status ?? null,
    reason: bandReason(residual, band, size, settings),
    inherent: others.inherent,
    target: others.target,
    scale: score === null ? null : size,
    closed: isClosed(status),
    dateRaised: dayOf(record.dateRaised),
    reviewDate: dayOf(record.reviewDate),
    movement: null,
  };
}

/** Once for each size of scale that the bands of the settings don't fit. */
function bandsCheck(
  { register, settings, size }: Ground,
  risks: readonly RiskFinding[],
  told: Set<string>,
): CheckFinding[] {
  const problem = bandsProblem(settings, size);
  const scaleText = `${size.probability} × ${size.impact}`;
  if (problem === null || told.has(scaleText) || risks.every((risk) => risk.score === null)) return [];
  told.add(scaleText);
  const { sheet } = register;
  const cell = headingCell(register, 'score');
  const message = `The bands of the settings don't fit the ${scaleText} scale of ${sheet}: ${problem}; green, amber and red are used until they are mended.`;
  return [{ code: 'bands', severity: 'warning', sheet, cell, message }];
}

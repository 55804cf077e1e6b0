import type { CheckFinding } from '../findings';
import type { RisksRegister, SourceCell } from '../recognise/registers';
import { gathered } from '../assess/gathered';
import { headingCell, riskName, roleCell } from './riskPlace';
import type { RiskScale } from './scale';
import type { ScoredCells } from './scoreChecks';
import type { ScaleAxis, StepReading } from './scaleStep';

/**
 * What stands in the way of a score: values off the scale, recorded scores without probability or impact, one of
 * the two blank; and what had to be assumed about the scale. Each kind in one check beyond five.
 */
export function partChecks(
  register: RisksRegister,
  scale: RiskScale,
  scored: readonly ScoredCells[],
): CheckFinding[] {
  const { sheet } = register;
  const off = scored.flatMap((one) => offScale(register, scale, one));
  const bare = scored.flatMap((one) => withoutParts(sheet, one));
  const half = [...halfColumns(register, scored), ...scored.flatMap((one) => halfScored(register, one))];
  return [
    ...assumption(register, scale),
    ...gathered(
      off,
      (n) =>
        `${n} values of probability and impact on ${sheet} (from ${off[0]?.cell ?? ''} on) are not on the scale, so these risks have no score; correct them or add a legend of the scale.`,
    ),
    ...gathered(
      bare,
      (n) =>
        `${n} scores on ${sheet} (from ${bare[0]?.cell ?? ''} on) are recorded without probability and impact and are not rated; fill both in.`,
    ),
    ...gathered(
      half,
      (n) =>
        `${n} risks on ${sheet} (from ${half[0]?.cell ?? ''} on) have only one of probability and impact and no score; fill the other in.`,
    ),
  ];
}

function assumption(register: RisksRegister, scale: RiskScale): CheckFinding[] {
  if (scale.assumed === null) return [];
  const { sheet } = register;
  const cell = headingCell(register, 'probability');
  const message = `The risks on ${sheet} don't say their scale: ${scale.assumed}; add a legend with numbers if that is wrong.`;
  return [{ code: 'scale-assumed', severity: 'info', sheet, cell, message }];
}

function offScale(register: RisksRegister, scale: RiskScale, one: ScoredCells): CheckFinding[] {
  const { record, which, cells, read } = one;
  const found = (name: string, reading: StepReading, cell: SourceCell | null, axis: ScaleAxis) => {
    if (!reading.offScale || cell === null) return [];
    const { sheet } = register;
    const typed = typeof cell.value === 'string' ? `“${cell.value.trim()}”` : String(cell.value);
    const message = `${riskName(record)} has ${typed} as its ${which}${name} in ${sheet}, ${cell.cell}, which is not on the scale of ${axis.lowest} to ${axis.size}, so it has no score; correct it.`;
    return [{ code: 'off-scale', severity: 'error' as const, sheet, cell: cell.cell, message }];
  };
  return [
    ...found('probability', read.probability, cells.probability, scale.probability),
    ...found('impact', read.impact, cells.impact, scale.impact),
  ];
}

const isBlank = (reading: StepReading): boolean => reading.step === null && !reading.offScale;

/** A formula over blanks gives 0, which records nothing. */
function withoutParts(sheet: string, { record, which, cells, read }: ScoredCells): CheckFinding[] {
  const blank = isBlank(read.probability) || isBlank(read.impact);
  if (!blank || read.recorded === null || read.recorded === 0 || cells.score === null) return [];
  const { cell } = cells.score;
  const missing = [
    isBlank(read.probability) ? 'probability' : null,
    isBlank(read.impact) ? 'impact' : null,
  ].filter((name) => name !== null);
  const message = `${riskName(record)} has a recorded ${which}score of ${read.recorded} in ${sheet}, ${cell} but no ${missing.join(' and no ')}, so it is not rated; fill in ${missing.length === 1 ? 'the missing part' : 'both'}.`;
  return [{ code: 'score-without-parts', severity: 'warning', sheet, cell, message }];
}

/** One check where a register has no column for one of the two. */
function halfColumns(register: RisksRegister, scored: readonly ScoredCells[]): CheckFinding[] {
  const { columns, sheet } = register;
  const found = (['probability', 'impact'] as const).filter((role) => columns[role] !== undefined);
  const [only] = found;
  const used = scored.some(
    ({ which, read }) => which === '' && (read.probability.step ?? read.impact.step) !== null,
  );
  if (only === undefined || found.length > 1 || !used) return [];
  const missing = only === 'probability' ? 'impact' : 'probability';
  const cell = headingCell(register, only);
  const message = `The risks on ${sheet} have a column of ${only} (${cell}) and none of ${missing}, so they have no score; add one.`;
  return [{ code: 'half-scored', severity: 'warning', sheet, cell, message }];
}

function halfScored(register: RisksRegister, { record, which, read }: ScoredCells): CheckFinding[] {
  const recorded = read.recorded !== null && read.recorded !== 0;
  const blank = [isBlank(read.probability), isBlank(read.impact)];
  if (recorded || blank[0] === blank[1]) return [];
  const missing = blank[0] ? 'probability' : 'impact';
  const { sheet } = register;
  const role = which === '' ? missing : `${which.trim()}.${missing}`;
  if (register.columns[role] === undefined) return [];
  const cell = roleCell(register, record.row, role);
  const message = `${riskName(record)} has no ${which}${missing} in ${sheet}, ${cell}, so it has no ${which}score; fill it in.`;
  return [{ code: 'half-scored', severity: 'warning', sheet, cell, message }];
}

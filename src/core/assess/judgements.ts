import type { CheckFinding, JudgementFinding } from '../findings';
import { cleanText } from '../grid/cleanText';
import type { Register } from '../recognise/registers';

/** The four-point scale of the inspectorates; "Adequate" was its third point before "Requires improvement". */
const GRADES: readonly [RegExp, 1 | 2 | 3 | 4][] = [
  [/^outstanding\b/, 1],
  [/^good\b/, 2],
  [/^(?:requires improvement|adequate|satisfactory)\b/, 3],
  [/^inadequate\b/, 4],
];

/**
 * The point of the four-point scale a judgement stands for, 1 Outstanding to 4 Inadequate; null for other words.
 * @example gradeOf("Requires improvement to be good") // 3
 */
export function gradeOf(judgement: string): 1 | 2 | 3 | 4 | null {
  const words = cleanText(judgement).toLowerCase();
  return GRADES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Judgements in workbook order; a word off the scale is shown as typed, with a check. */
export function judgementsOf(registers: readonly Register[]): {
  judgements: JudgementFinding[];
  checks: CheckFinding[];
} {
  const judgements = registers.flatMap((register) =>
    register.kind !== 'judgements'
      ? []
      : register.records.map((record) => ({
          aspect: record.aspect,
          judgement: record.judgement,
          grade: gradeOf(record.judgement),
          sheet: register.sheet,
          row: record.row,
          cell: record.cell,
        })),
  );
  const checks = judgements
    .filter(({ grade }) => grade === null)
    .map(({ judgement, sheet, cell }): CheckFinding => {
      const message = `“${judgement}” in ${sheet}, ${cell} is not on the scale Outstanding, Good, Requires improvement, Inadequate; it is shown as typed.`;
      return { code: 'judgement-unknown', severity: 'info', sheet, cell, message };
    });
  return { judgements, checks };
}

import { shortened } from '../core/grid/cleanText';
import type { Findings, RegisterFinding } from '../core/findings';

const TITLE_LENGTH = 60;

/** One line for each register found: kind, place, name, how many rows, and what was left out or hidden. */
export function summaryLines(findings: Findings): string[] {
  return findings.registers.map(summaryLine);
}

function summaryLine(register: RegisterFinding): string {
  const name = register.title ?? register.theme;
  const counts = [
    `${register.records} ${register.records === 1 ? 'row' : 'rows'}`,
    ...(register.templateRows > 0 ? [`${register.templateRows} unused left out`] : []),
    ...(register.hiddenRows > 0 ? [`${register.hiddenRows} hidden, read`] : []),
  ];
  const title = name === null ? '' : ` ${shortened(name, TITLE_LENGTH)}`;
  return `${register.kind.padEnd(12)} ${register.sheet}!${register.range}${title}: ${counts.join(', ')}`;
}

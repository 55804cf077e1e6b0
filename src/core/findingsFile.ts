import type { Findings } from './findings';

/** The findings as the text of a findings file: JSON, two spaces, a newline at the end. */
export function findingsFile(findings: Findings): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}

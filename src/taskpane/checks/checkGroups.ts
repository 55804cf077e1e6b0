import type { CheckFinding, CheckSeverity } from '../../core/findings';
import { KIND_NAMES } from './kindNames';

/** Checks of one kind. */
export interface CheckKind {
  code: string;
  name: string;
  checks: CheckFinding[];
}

export interface CheckGroup {
  severity: CheckSeverity;
  heading: string;
  /** What the severity means to the reader. */
  meaning: string;
  count: number;
  kinds: CheckKind[];
}

const SEVERITIES: [CheckSeverity, heading: string, meaning: string][] = [
  ['error', 'Errors', 'A figure contradicts another.'],
  ['warning', 'Warnings', 'A reader could be misled.'],
  ['info', 'Notes', 'Worth knowing.'],
];

/** Checks by severity, the gravest first, then by kind in the order they come. Nothing is left out. */
export function checkGroups(checks: readonly CheckFinding[]): CheckGroup[] {
  return SEVERITIES.flatMap(([severity, heading, meaning]) => {
    const own = checks.filter((check) => check.severity === severity);
    const kinds = new Map<string, CheckFinding[]>();
    for (const check of own) {
      const kind = kinds.get(check.code);
      if (kind === undefined) kinds.set(check.code, [check]);
      else kind.push(check);
    }
    if (own.length === 0) return [];
    const named = [...kinds].map(([code, of]) => ({ code, name: nameOf(code), checks: of }));
    return [{ severity, heading, meaning, count: own.length, kinds: named }];
  });
}

function nameOf(code: string): string {
  const words = code.replaceAll('-', ' ');
  return KIND_NAMES[code] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

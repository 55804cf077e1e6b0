import type { CheckFinding } from '../findings';
import { shortened } from '../grid/cleanText';
import type { SettingCell } from './settingCells';
import type { KeptText } from './settingsHeadings';

/** Which setting a typed text is about; a setting given from outside settles it. */
export type SettingSubject =
  | 'title'
  | 'reportDate'
  | 'arrows'
  | 'points'
  | 'share'
  | 'rollUp'
  | 'benchmarkFallback'
  | 'bands'
  | 'palette'
  | 'periodsShown'
  | 'comparator'
  | 'compareWith'
  | 'leaveOut'
  | 'reportTo'
  | 'meetingDate'
  | 'agendaItem'
  | 'preparedBy'
  | 'none'
  | { measure: string };

/** What was typed on the settings sheet and could not be used. */
export interface SettingProblem {
  about: SettingSubject;
  /** `null` where another problem tells of it. */
  check: CheckFinding | null;
  kept: KeptText[];
}

const MOST_QUOTED = 60;

/** @example quoted(" a  b ") // "“a b”" */
export const quoted = (text: string): string => `“${shortened(text, MOST_QUOTED)}”`;

/** A check on the settings sheet; `what` ends without a full stop. */
export function settingCheck(
  sheet: string,
  { cell }: Pick<SettingCell, 'cell'>,
  what: string,
  severity: CheckFinding['severity'] = 'warning',
): CheckFinding {
  return { code: 'setting', severity, sheet, cell, message: `${what}.` };
}

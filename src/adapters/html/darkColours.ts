import type { Status } from '../../core/report/tables';
import type { Palette } from '../theme';

/** The page's colours where a reader asked for a dark one, as `RRGGBB`; each ratio is that of text on `page`. */
export const DARK = {
  page: '17191D',
  ink: 'E8E8EA', // 14.4:1
  muted: 'B4B7BE', // 8.8:1
  structure: 'B5CBF0', // 10.7:1, headings and lines
  headerFill: '2A4370', // under white 9.7:1
  rule: '3A3E46',
  sectionRule: '6B7A94',
  trial: '5C616B', // limits on trial, fainter than the others
} as const;

/** Words that stand on the page itself; a status with a fill of its own keeps it. */
const WORDS: Record<Palette, Partial<Record<Status, string>>> = {
  standard: { improving: '6FD69A', worsening: 'FF9B93', 'no-change': DARK.muted },
  'colour-blind-safe': { improving: '7CC4F2', worsening: 'F5AC6B', 'no-change': DARK.muted },
};

/** Colour of a status's words on the dark page; `null` where its fill stays and with it its words. */
export function darkText(status: Status, palette: Palette): string | null {
  return WORDS[palette][status] ?? null;
}

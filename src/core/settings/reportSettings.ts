import { cleanText } from '../grid/cleanText';
import { longDate } from '../report/wording';
import type { RiskBandsSetting, Settings } from '../settings';
import { comparatorText, readComparatorCell } from './comparatorText';
import type { Read } from './plainValues';
import type { GivenValues } from './readSettings';
import { LONGEST_TITLE, MOST_PERIODS_SHOWN, PERIODS_IN_MEAN } from './readSettings';
import type { SettingCell } from './settingCells';
import { readChoiceCell, readDayCell, readToleranceCell, readYesCell } from './settingCells';
import type { SettingSubject } from './settingProblems';
import { pointsText } from './shareText';

/** A row of the table "Report": one setting, as people read and type it. */
export interface ReportSetting {
  /** Which setting it is, for what is given from outside instead. */
  about: SettingSubject;
  label: string;
  /** What it does, and what may be typed. */
  explained: string;
  /** As shown: words, empty for nothing chosen, or a figure. */
  shown(settings: Settings): string | { value: number; unit: 'percent' | 'number' };
  read(cell: SettingCell, date1904: boolean): Read<GivenValues>;
}

const ARROWS: Record<Settings['arrows'], readonly string[]> = {
  performance: ['Better or worse', 'better', 'better/worse'],
  number: ['Up or down', 'up', 'up/down'],
};
const ROLL_UPS: Record<Settings['rollUp'], readonly string[]> = {
  worst: ['Worst', 'the worst'],
  weighted: ['Weighted', 'mean', 'average', 'weighted mean'],
  majority: ['Majority', 'most', 'most frequent'],
};
const PALETTES: Record<Settings['palette'], readonly string[]> = {
  standard: ['Standard'],
  'colour-blind-safe': ['Colour-blind safe', 'colour blind safe', 'colourblind safe', 'color-blind safe'],
};

export type BandChoice = Extract<RiskBandsSetting, string> | 'own' | 'grid';
export const BAND_CHOICES: Record<BandChoice, readonly string[]> = {
  'three-band': ['Three bands', '3 bands', 'three band'],
  'four-band': ['Four bands', '4 bands', 'four band'],
  nhs: ['NHS', 'NHS bands'],
  own: ['Your own', 'own', 'my own', 'our own'],
  grid: ['Lookup grid', 'lookup', 'grid'],
};
/** The row whose value says which of the bands' tables counts. */
export const BANDS_LABEL = 'Risk bands';

export function bandChoiceOf(bands: RiskBandsSetting): BandChoice {
  if (typeof bands === 'string') return bands;
  return 'grid' in bands ? 'grid' : 'own';
}

const first = (ways: readonly string[]): string => ways[0] ?? '';

function given<T>(read: Read<T>, put: (value: T) => GivenValues): Read<GivenValues> {
  return 'takes' in read ? read : { value: put(read.value) };
}

function readTextCell({ text }: SettingCell): Read<string> {
  const clean = cleanText(text);
  return /[\p{L}\p{N}]/u.test(clean) && clean.length <= LONGEST_TITLE
    ? { value: clean }
    : { takes: `a text of at most ${LONGEST_TITLE} characters` };
}

/** A line at the head of the Word paper. */
function paperLine(about: PaperLine, label: string, example: string): ReportSetting {
  return {
    about,
    label,
    explained: `Printed at the head of the Word paper, such as ${example}. Empty leaves the line out.`,
    shown: (settings) => settings[about] ?? '',
    read: (cell) => given(readTextCell(cell), (text) => ({ [about]: text })),
  };
}

type PaperLine = 'reportTo' | 'meetingDate' | 'agendaItem' | 'preparedBy';

/** The settings of the report as a whole, in the order they stand on the sheet. */
export const REPORT_SETTINGS: readonly ReportSetting[] = [
  {
    about: 'title',
    label: 'Report title',
    explained: 'Printed at the top of the report. Empty takes the title found in the workbook.',
    shown: ({ title }) => title ?? '',
    read: (cell) => given(readTextCell(cell), (title) => ({ title })),
  },
  {
    about: 'reportDate',
    label: 'Report date',
    explained:
      'The day the report stands for, such as 31 January 2020; what was due before it is overdue. Empty takes the date found in the workbook, else the end of its last period.',
    shown: ({ reportDate }) => (reportDate === null ? '' : longDate(reportDate)),
    read: (cell, date1904) => given(readDayCell(cell, date1904), (reportDate) => ({ reportDate })),
  },
  {
    about: 'compareWith',
    label: 'Changes since',
    explained:
      'The date of the past report to compare with, such as 31 December 2019. Empty takes the last one before this.',
    shown: ({ compareWith }) => (compareWith === null ? '' : longDate(compareWith)),
    read: (cell, date1904) => given(readDayCell(cell, date1904), (compareWith) => ({ compareWith })),
  },
  {
    about: 'comparator',
    label: 'Direction compares with',
    explained: `Previous period, Same period last year, or Mean of the last 3 (${PERIODS_IN_MEAN.least} to ${PERIODS_IN_MEAN.most}) before the latest.`,
    shown: ({ comparator }) => comparatorText(comparator),
    read: (cell) => given(readComparatorCell(cell), (comparator) => ({ comparator })),
  },
  {
    about: 'arrows',
    label: 'Arrows',
    explained: 'What ▲ and ▼ tell. Better or worse: ▲ is better. Up or down: ▲ is a larger figure.',
    shown: ({ arrows }) => first(ARROWS[arrows]),
    read: (cell) => given(readChoiceCell(cell, ARROWS), (arrows) => ({ arrows })),
  },
  {
    about: 'points',
    label: 'Tolerance for percentages',
    explained:
      'How far off a single target is still amber, in percentage points: 5, 5%, 0.05 and 5 points are the same. For half a point type 0.5%.',
    shown: ({ tolerance }) => pointsText(tolerance.points),
    read: (cell) => given(readToleranceCell(cell), (points) => ({ tolerance: { points } })),
  },
  {
    about: 'share',
    label: 'Tolerance for other measures',
    explained: 'The same as a share of the target: 5, 5% and 0.05 are all 5% of it.',
    shown: ({ tolerance }) => ({ value: tolerance.share, unit: 'percent' }),
    read: (cell) => given(readToleranceCell(cell), (share) => ({ tolerance: { share } })),
  },
  {
    about: 'rollUp',
    label: 'Roll-up',
    explained:
      'How a theme’s status follows from its measures. Worst: the worst rating. Weighted: the mean. Majority: the most frequent.',
    shown: ({ rollUp }) => first(ROLL_UPS[rollUp]),
    read: (cell) => given(readChoiceCell(cell, ROLL_UPS), (rollUp) => ({ rollUp })),
  },
  {
    about: 'benchmarkFallback',
    label: 'Use a benchmark without a target',
    explained: 'Yes or No. Yes rates a measure that has no target against its first benchmark, and says so.',
    shown: ({ benchmarkFallback }) => (benchmarkFallback ? 'Yes' : 'No'),
    read: (cell) => given(readYesCell(cell), (benchmarkFallback) => ({ benchmarkFallback })),
  },
  {
    about: 'bands',
    label: BANDS_LABEL,
    explained:
      'Three bands, Four bands, NHS, Your own (the table “Risk bands” below counts) or Lookup grid (the grid below counts).',
    shown: ({ bands }) => first(BAND_CHOICES[bandChoiceOf(bands)]),
    // Your own bands and the grid are read from their tables.
    read: (cell) =>
      given(readChoiceCell(cell, BAND_CHOICES), (choice) =>
        choice === 'own' || choice === 'grid' ? {} : { bands: choice },
      ),
  },
  {
    about: 'palette',
    label: 'Colours',
    explained: 'Standard or Colour-blind safe. Every status is also said in words.',
    shown: ({ palette }) => first(PALETTES[palette]),
    read: (cell) => given(readChoiceCell(cell, PALETTES), (palette) => ({ palette })),
  },
  {
    about: 'periodsShown',
    label: 'Periods shown',
    explained: `How many of the latest periods the measures show: a whole number from 1 to ${MOST_PERIODS_SHOWN}.`,
    shown: ({ periodsShown }) => ({ value: periodsShown, unit: 'number' }),
    read: ({ text }) => {
      const periods = Number(/^\s*(\d{1,2})(?:\s*periods?)?\s*$/i.exec(text)?.[1] ?? 0);
      return periods >= 1 && periods <= MOST_PERIODS_SHOWN
        ? { value: { periodsShown: periods } }
        : { takes: `a whole number from 1 to ${MOST_PERIODS_SHOWN}` };
    },
  },
  paperLine('reportTo', 'Report to', 'the name of the board'),
  paperLine('meetingDate', 'Date of meeting', '13 February 2020'),
  paperLine('agendaItem', 'Agenda item', '7'),
  paperLine('preparedBy', 'Prepared by', 'a role or a name'),
];

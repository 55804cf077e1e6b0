import type { Scalar } from '../../tests/support/workbookBuilder';

/** A row of the scorecard, January 2018 to December 2019; percentages in per cent. */
export interface ScorecardRow {
  ref: string | null;
  name: string;
  period: 'Snapshot' | 'YTD' | null;
  goodIs: 'High' | 'Low' | null;
  unit: 'percent' | 'count' | 'days' | 'currency';
  figures: Scalar[];
  target: number | null;
}

const PLANS = '% of care leavers with an up-to-date pathway plan';

/** Invented figures; what each row shows is said above it. */
export const SCORECARD: ScorecardRow[] = [
  // Better since May 2019: eight months above the mean.
  {
    ref: 'S1',
    name: '% of visits to children in care made on time',
    period: 'Snapshot',
    goodIs: 'High',
    unit: 'percent',
    figures: [
      ...[74.1, 77.3, 72.8, 75.9, 78.2, 73.4, 76.6, 71.9, 75.2, 77.8, 74.5, 72.6],
      ...[76.1, 73.7, 77.0, 75.3, 80.4, 82.1, 79.6, 83.0, 81.2, 79.9, 82.6, 81.7],
    ],
    target: 80,
  },
  // Rising for seven months, and no return for August 2018.
  {
    ref: 'S2',
    name: 'Average days to complete an early help assessment',
    period: 'Snapshot',
    goodIs: 'Low',
    unit: 'days',
    figures: [
      ...[33, 36, 31, 35, 30, 34, 32, '-', 33, 29, 34, 36],
      ...[31, 35, 32, 34, 33, 31, 32, 34, 35, 37, 38, 40],
    ],
    target: 35,
  },
  // An outlier in the latest month, and a suppressed figure in October 2018.
  {
    ref: 'S3',
    name: 'Number of children missing from care for over 24 hours',
    period: 'Snapshot',
    goodIs: 'Low',
    unit: 'count',
    figures: [...[9, 7, 11, 8, 6, 10, 12, 7, 9, '<5', 8, 11], ...[10, 7, 9, 6, 8, 12, 9, 7, 10, 8, 11, 23]],
    target: null,
  },
  // Never cheap enough.
  {
    ref: 'S4',
    name: 'Average weekly cost of a residential placement',
    period: 'Snapshot',
    goodIs: 'Low',
    unit: 'currency',
    figures: [
      ...[4310, 4260, 4385, 4290, 4340, 4225, 4365, 4300, 4410, 4330, 4275, 4350],
      ...[4395, 4310, 4370, 4285, 4345, 4420, 4360, 4300, 4390, 4335, 4405, 4350],
    ],
    target: 3900,
  },
  // Always good enough.
  {
    ref: 'S5',
    name: '% of looked after children with an up-to-date health assessment',
    period: 'Snapshot',
    goodIs: 'High',
    unit: 'percent',
    figures: [
      ...[91.2, 92.4, 90.8, 93.1, 91.7, 92.0, 90.5, 92.8, 91.4, 93.0, 92.2, 91.0],
      ...[92.6, 91.5, 90.9, 92.1, 93.3, 91.8, 92.5, 91.1, 92.9, 91.9, 92.3, 91.6],
    ],
    target: 85,
  },
  // A second clinic opened in October 2018.
  {
    ref: 'S6',
    name: 'Average days from coming into care to a first health assessment',
    period: 'Snapshot',
    goodIs: 'Low',
    unit: 'days',
    figures: [
      ...[31, 29, 33, 30, 32, 28, 31, 34, 30, 22, 20, 23],
      ...[21, 19, 22, 24, 20, 21, 23, 19, 22, 20, 21, 22],
    ],
    target: 20,
  },
  // Its target rises every April.
  {
    ref: 'S7',
    name: `${PLANS} – actual`,
    period: 'Snapshot',
    goodIs: 'High',
    unit: 'percent',
    figures: [
      ...[84.2, 87.5, 82.9, 86.1, 88.3, 85.0, 83.6, 87.9, 86.8, 84.7, 88.9, 85.5],
      ...[87.1, 90.2, 84.9, 86.4, 88.0, 91.1, 85.8, 87.3, 89.4, 86.0, 90.6, 88.2],
    ],
    target: null,
  },
  {
    ref: null,
    name: `${PLANS} – target`,
    period: null,
    goodIs: null,
    unit: 'percent',
    figures: [80, 80, 80, ...Array<number>(12).fill(85), ...Array<number>(9).fill(90)],
    target: null,
  },
  // Counted anew every April.
  {
    ref: 'S8',
    name: 'Number of foster carers approved',
    period: 'YTD',
    goodIs: 'High',
    unit: 'count',
    figures: [...[17, 19, 22, 1, 3, 4, 6, 9, 10, 12, 14, 15], ...[18, 20, 23, 2, 3, 5, 8, 9, 11, 14, 15, 17]],
    target: 20,
  },
];

import type { VariationIcon } from '../core/findings';
import type { AssuranceIcon } from '../core/report/tables';
import { assuranceWords, variationWords } from '../core/report/variationWords';
import type { Drawing, Point, Shape } from './drawing';
import { LEVEL, PAGE, SPECIAL_CAUSE } from './theme';

/** Width and height in points: as high as a line of a table. */
const SIZE = 16;
const MIDDLE = SIZE / 2;
const RING = 1.3;
const LINE_WIDTH = 1.1;
const THIN = 0.7;
const RADIUS = 1.35;

/** From the left to the right edge of the ring's inside. */
const LEFT = 2.6;
const RIGHT = SIZE - LEFT;
const WAVE_STEPS = 20;
const WAVES = 1.5;

const RISING: readonly Point[] = [
  [4.3, 11.2],
  [6.8, 10.1],
  [9.3, 7.9],
  [11.6, 5],
];
const FALLING = RISING.map(([x, y]): Point => [x, SIZE - y]);
const STEADY: readonly Point[] = [
  [3.4, 9.1],
  [5.7, 6.6],
  [8, 9.4],
  [10.3, 6.6],
  [12.6, 8.9],
];

/** Letters as strokes in a box 1 wide and 1 high, so that every program draws them alike. */
const LETTERS = {
  H: [
    [
      [0, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [0, 0.5],
      [1, 0.5],
    ],
  ],
  L: [
    [
      [0, 0],
      [0, 1],
      [1, 1],
    ],
  ],
  P: [
    [
      [0, 1],
      [0, 0],
      [0.75, 0],
      [1, 0.16],
      [1, 0.38],
      [0.75, 0.55],
      [0, 0.55],
    ],
  ],
  F: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
    ],
    [
      [0, 0.5],
      [0.8, 0.5],
    ],
  ],
} satisfies Record<string, readonly (readonly Point[])[]>;
const LETTER = { width: 2.3, height: 3.3 };

const line = (points: readonly Point[], colour: string, width: number): Shape => ({
  kind: 'line',
  points: [...points],
  colour,
  width,
});

function letter(name: keyof typeof LETTERS, [left, top]: Point, colour: string): Shape[] {
  return LETTERS[name].map((stroke) =>
    line(
      stroke.map(([x, y]): Point => [left + x * LETTER.width, top + y * LETTER.height]),
      colour,
      LINE_WIDTH,
    ),
  );
}

const dots = (at: readonly Point[], colour: string): Shape[] =>
  at.map((point) => ({ kind: 'dot', at: point, radius: RADIUS, colour }));

/** A white disc in a ring, so that the picture is the same on any page. */
function ring(colour: string): Shape[] {
  return [MIDDLE, MIDDLE - RING].map((radius, i) => ({
    kind: 'dot',
    at: [MIDDLE, MIDDLE],
    radius,
    colour: i === 0 ? colour : PAGE,
  }));
}

const high = (colour: string): Shape[] => [
  ...ring(colour),
  line(RISING, colour, THIN),
  ...dots(RISING, colour),
  ...letter('H', [4.4, 4], colour),
];
const low = (colour: string): Shape[] => [
  ...ring(colour),
  line(FALLING, colour, THIN),
  ...dots(FALLING, colour),
  ...letter('L', [4.6, 8.8], colour),
];

/** The figures as a wave about a height, and the target dashed through the middle. */
function aboutTarget(height: number, swing: number, colour: string): Shape[] {
  const wave = Array.from({ length: WAVE_STEPS + 1 }, (_, i): Point => {
    const share = i / WAVE_STEPS;
    return [LEFT + share * (RIGHT - LEFT), height - swing * Math.sin(share * WAVES * 2 * Math.PI)];
  });
  // A wave off the middle stays inside the ring.
  const inside = wave.filter(([x, y]) => Math.hypot(x - MIDDLE, y - MIDDLE) < MIDDLE - RING - THIN);
  const target: Shape = {
    ...{ kind: 'line', colour, width: LINE_WIDTH, dashed: true },
    points: [
      [LEFT - THIN, MIDDLE],
      [RIGHT + THIN, MIDDLE],
    ],
  };
  return [...ring(colour), target, line(inside, colour, LINE_WIDTH)];
}

const { improvement, concern, neutral } = SPECIAL_CAUSE;
const ABOVE = 5;
const BELOW = SIZE - ABOVE;

const SHAPES: Record<VariationIcon | AssuranceIcon, Shape[]> = {
  'improvement-high': high(improvement),
  'improvement-low': low(improvement),
  'concern-high': high(concern),
  'concern-low': low(concern),
  'neutral-high': high(neutral),
  'neutral-low': low(neutral),
  'common-cause': [...ring(LEVEL), line(STEADY, LEVEL, THIN), ...dots(STEADY, LEVEL)],
  pass: [...aboutTarget(ABOVE, 1.2, improvement), ...letter('P', [6.9, 9.9], improvement)],
  fail: [...aboutTarget(BELOW, 1.2, concern), ...letter('F', [6.9, 2.9], concern)],
  inconsistent: aboutTarget(MIDDLE, 3.2, LEVEL),
};

const isAssurance = (icon: VariationIcon | AssuranceIcon): icon is AssuranceIcon =>
  icon === 'pass' || icon === 'fail' || icon === 'inconsistent';

const drawn = new Map<VariationIcon | AssuranceIcon, Drawing>();

/**
 * The icon of variation or assurance: a ring with dots rising to H or falling to L, or with a wave about a dashed
 * target, P for pass, F for fail. Blue, orange, purple or grey; words always stand beside it. The same object each time.
 * @example iconDrawing('fail').words // "Will fail"
 */
export function iconDrawing(icon: VariationIcon | AssuranceIcon): Drawing {
  const known = drawn.get(icon);
  if (known !== undefined) return known;
  const words = isAssurance(icon) ? assuranceWords(icon) : variationWords(icon);
  const drawing = { width: SIZE, height: SIZE, shapes: SHAPES[icon], words };
  drawn.set(icon, drawing);
  return drawing;
}

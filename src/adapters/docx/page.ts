/** The page a paper is printed on. Lengths are twips, twentieths of a point, as Word counts them. */
export const TWIPS_PER_POINT = 20;

export type Orientation = 'portrait' | 'landscape';

/** A4, 210 × 297 mm. */
export const A4 = { shortSide: 11_906, longSide: 16_838 };
/** 2 cm on every side. */
export const MARGIN = 1134;
/** From the edge of the paper to the footer, 1 cm. */
export const FOOTER = 567;

/** What text and tables have of the page's width, between its margins. */
export function roomAcross(orientation: Orientation): number {
  return (orientation === 'portrait' ? A4.shortSide : A4.longSide) - 2 * MARGIN;
}

/** What text and tables have of the page's height, between its margins. */
export function roomDown(orientation: Orientation): number {
  return (orientation === 'portrait' ? A4.longSide : A4.shortSide) - 2 * MARGIN;
}

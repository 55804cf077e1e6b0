/**
 * A small picture as shapes, so that a web page, a Word paper and the pane draw the same one. Lengths are points
 * from the top left corner; colours are `RRGGBB`.
 */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  /** What it shows, for a reader who can't see it. */
  words: string;
}

export type Shape =
  | { kind: 'line'; points: Point[]; colour: string; width: number; dashed?: true }
  | { kind: 'dot'; at: Point; radius: number; colour: string }
  | { kind: 'box'; at: Point; width: number; height: number; colour: string };

/** Across and down. */
export type Point = readonly [x: number, y: number];

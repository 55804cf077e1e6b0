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
  | { kind: 'line'; points: Point[]; colour: string; width: number; dashed?: true | 'dash-dot' }
  | { kind: 'dot'; at: Point; radius: number; colour: string }
  | { kind: 'box'; at: Point; width: number; height: number; colour: string }
  | TextShape;

/** One line of text. */
export interface TextShape {
  kind: 'text';
  /** On the line the letters stand on. */
  at: Point;
  text: string;
  size: number;
  colour: string;
  /** Which end of the text stands at `at`. */
  anchor: 'start' | 'middle' | 'end';
  bold?: true;
}

/** Across and down. */
export type Point = readonly [x: number, y: number];

/** Dash and gap by turns along a line, in points; none for a solid one. */
export function dashesOf(dashed: true | 'dash-dot' | undefined): readonly number[] {
  if (dashed === undefined) return [];
  return dashed === true ? [3, 2] : [5, 2, 1, 2];
}

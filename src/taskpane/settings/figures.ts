import { figureOfText } from '../../core/grid/figureText';

/** What was typed, understood; or a sentence on what to type. */
export type Typed<T> = { value: T } | { problem: string };

const PER_CENT = 100;
/** Digits beyond which a share is the noise of binary fractions. */
const DIGITS = 12;

/** A share as people type it, without the sign. @example percentText(0.05) // "5" */
export function percentText(share: number): string {
  return String(Number((share * PER_CENT).toPrecision(DIGITS)));
}

/**
 * A share typed as points or per cent.
 * @example typedShare("5") // { value: 0.05 }; typedShare("5%") is the same
 */
export function typedShare(text: string): Typed<number> {
  const figure = plainFigure(text.replace(/%\s*$/, ''));
  if (figure === null || figure < 0 || figure > PER_CENT) return { problem: 'Type a number from 0 to 100.' };
  return { value: Number((figure / PER_CENT).toPrecision(DIGITS)) };
}

/**
 * A target as typed; of a percentage "85" and "85%" are both 0.85. Nothing typed is no target.
 * @example typedTarget("1,200", false) // { value: 1200 }
 */
export function typedTarget(text: string, percent: boolean): Typed<number | null> {
  if (text.trim() === '') return { value: null };
  const figure = plainFigure(text.replace(/%\s*$/, ''));
  if (figure === null) return { problem: 'Type a number, or leave it empty.' };
  return { value: percent ? Number((figure / PER_CENT).toPrecision(DIGITS)) : figure };
}

/** A whole number in a range, both ends included. */
export function typedWhole(text: string, from: number, to: number): Typed<number> {
  const figure = plainFigure(text);
  return figure !== null && Number.isInteger(figure) && figure >= from && figure <= to
    ? { value: figure }
    : { problem: `Type a whole number from ${String(from)} to ${String(to)}.` };
}

function plainFigure(text: string): number | null {
  const figure = figureOfText(text.trim().toLowerCase());
  return figure === null || figure.unit === 'percent' ? null : figure.value;
}

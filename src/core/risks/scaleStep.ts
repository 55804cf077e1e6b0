import type { SourceCell } from '../recognise/registers';
import type { Ladder } from './ladders';
import type { AxisTypings } from './scaleAxis';
import type { ScaleTyping } from './scaleText';

/** The step of a scale a cell stands for. */
export interface StepReading {
  /** 1 is lowest; `null` for a blank and for what names no step. */
  step: number | null;
  /** True for a step the scale hasn't got and for unknown words. */
  offScale: boolean;
  /** The figure itself where a share was typed (0–1, or 0–100 for a bare percentage), else the step. */
  figure: number | null;
}

/** One axis of a register's scale. */
export interface ScaleAxis {
  size: number;
  lowest: number;
  read: (cell: SourceCell | null) => StepReading;
}

/** Shares stand on five steps of 20 points each, the upper end included: 0.7 is step 4. */
export const STEPS_OF_SHARES = 5;
const PER_CENT = 100;
const BLANK: StepReading = { step: null, offScale: false, figure: null };
const UNKNOWN: StepReading = { step: null, offScale: true, figure: null };

/**
 * The step of a share of 0–1: five steps of 20 points, the upper end included.
 *
 * Gives `null` outside 0–1. @example stepOfShare(0.7) // 4
 */
export function stepOfShare(share: number): number | null {
  if (!(share >= 0 && share <= 1)) return null;
  return Math.max(1, Math.ceil(share * STEPS_OF_SHARES));
}

/** An axis of a known size whose words are those of a ladder. */
export function scaleAxis(typings: AxisTypings, size: number, ladder: Ladder | null): ScaleAxis {
  const { lowest } = typings;
  const onScale = (step: number): StepReading => ({
    step,
    offScale: step < lowest || step > size,
    figure: step,
  });
  const ofShare = (share: number, figure: number): StepReading => {
    const step = stepOfShare(share);
    return step === null ? { ...UNKNOWN, figure } : { step, offScale: step > size, figure };
  };
  const stepOf = (typing: ScaleTyping): StepReading => {
    if (typing.kind === 'blank') return BLANK;
    if (typing.kind === 'step') return onScale(typing.step);
    if (typing.kind === 'share') return ofShare(typing.share, typing.share);
    if (typing.kind === 'word') {
      const step = ladder?.steps.get(typing.word);
      return step === undefined ? UNKNOWN : onScale(step);
    }
    if (typings.numbersAre === 'step') return onScale(typing.value);
    return ofShare(
      typings.numbersAre === 'percentage' ? typing.value / PER_CENT : typing.value,
      typing.value,
    );
  };
  const known = new Map<ScaleTyping, StepReading>();
  const read = (cell: SourceCell | null): StepReading => {
    // the same typing comes back for the same words, so each is placed once
    const typing = typings.read(cell);
    const before = known.get(typing);
    if (before !== undefined) return before;
    const reading = stepOf(typing);
    known.set(typing, reading);
    return reading;
  };
  return { size, lowest, read };
}

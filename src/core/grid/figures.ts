import type { CellValue } from './grid';

/** A figure as people type them: "63%" as text, "4,200", "£1.2m", "-", "<5", "[c]", "93 days". */
export type Figure =
  /** `value` is a share (0–1) when `unit` is percent. `typedAsText` when Excel holds words instead of a number. */
  | { kind: 'number'; value: number; unit: 'percent' | 'currency' | 'days' | 'number'; typedAsText: boolean }
  /** `-`, `n/a`, `TBC`, blank, `#N/A`: there is no figure. */
  | { kind: 'missing'; mark: string }
  /** `<5`, `*`, `[c]`: there is a figure that may not be shown, or it isn't available. */
  | { kind: 'suppressed'; mark: string }
  /** Anything else: words where a figure was expected. */
  | { kind: 'words'; text: string };

/** Not written yet. */
export function readFigure(value: CellValue, numberFormat: string): Figure {
  throw new Error(`unwritten ${String(value)} ${numberFormat}`);
}

import { fittingText, MAX_CELL_TEXT } from '../../cellText';

/** Keeps a text a text, as if typed by hand; Excel takes it for the cell's prefix, not for a part of its value. */
const TEXT_PREFIX = "'";

/**
 * First signs that make Excel look for more than text: formulas, errors and its own prefixes (the last three where
 * Lotus keys are switched on). Blanks before them don't keep it from looking.
 */
const LEADS = /^\s*[=+\-@#'"^\\]/;
/** Dates, times, fractions, percentages, money and numbers in any language all have a digit. */
const DIGIT = /\p{N}/u;
const TRUTH = /^\s*(?:true|false)\s*$/i;

/**
 * A text in the form in which Excel, told to put it into a cell, keeps exactly this text: what it might read as
 * something else gets an apostrophe in front. Number format and value stay those of plain text.
 * @example typedText('1/2') // "'1/2"
 */
export function typedText(text: string): string {
  const fitting = fittingText(text);
  if (!LEADS.test(fitting) && !DIGIT.test(fitting) && !TRUTH.test(fitting)) return fitting;
  return TEXT_PREFIX + fittingText(fitting, MAX_CELL_TEXT - TEXT_PREFIX.length);
}

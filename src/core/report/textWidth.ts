import { BOLD_WIDTHS, FURTHER_WIDTHS, REGULAR_WIDTHS } from './glyphWidths';

/** Size in points and weight of the type. */
export interface Type {
  size: number;
  bold: boolean;
}

const FIRST_CODE = 32;
const LAST_CODE = 126;
const PER_EM = 1000;
/** A letter of another alphabet, and one that fills its square (Chinese, Japanese, Korean, pictographs). */
const WIDTH_OF_OTHER_LETTERS = 650;
const WIDTH_OF_SQUARE_LETTERS = 1000;
const FIRST_SQUARE_CODE = 0x1100;
/** Hosts draw text a little wider or narrower than the metrics say. */
const SAFETY = 1.02;

const others = new Map<string, number>();

function glyphWidth(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? FIRST_CODE;
  if (code < FIRST_CODE) return 0;
  if (code <= LAST_CODE)
    return (bold ? BOLD_WIDTHS : REGULAR_WIDTHS)[code - FIRST_CODE] ?? WIDTH_OF_OTHER_LETTERS;
  const known = FURTHER_WIDTHS[character] ?? others.get(character);
  if (known !== undefined) return known;
  // é is as wide as e: accents stand above.
  const base = character.normalize('NFD').codePointAt(0) ?? code;
  const fallback = code >= FIRST_SQUARE_CODE ? WIDTH_OF_SQUARE_LETTERS : WIDTH_OF_OTHER_LETTERS;
  const width = base <= LAST_CODE ? (BOLD_WIDTHS[base - FIRST_CODE] ?? fallback) : fallback;
  others.set(character, width);
  return width;
}

/** Width of text in plain letters, null when it has others: nearly all text goes this quicker way. */
function plainWidth(text: string, widths: readonly number[]): number | null {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const glyph = widths[text.charCodeAt(at) - FIRST_CODE];
    if (glyph === undefined) return null;
    width += glyph;
  }
  return width;
}

/**
 * Width of a line of text in points, a small margin included.
 *
 * `type.size` is in points. Empty text is 0 wide; line breaks count as nothing.
 * Source: Adobe font metrics of Helvetica.
 * @example textWidth("AA", { size: 10, bold: false }) // 13.61: 2 × 6.67 points and 2 %
 */
export function textWidth(text: string, type: Type): number {
  const plain = plainWidth(text, type.bold ? BOLD_WIDTHS : REGULAR_WIDTHS);
  if (plain !== null) return (plain / PER_EM) * type.size * SAFETY;
  let width = 0;
  for (const character of text) width += glyphWidth(character, type.bold);
  return (width / PER_EM) * type.size * SAFETY;
}

/** Cuts a word that is wider than a line, letter by letter, as Excel does. */
function cutWord(word: string, width: number, type: Type): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const wide = textWidth(character, type);
    if (used + wide > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += wide;
  }
  return [...pieces, piece];
}

function wrapParagraph(paragraph: string, width: number, type: Type): string[] {
  const space = textWidth(' ', type);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = textWidth(word, type);
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`;
      used += space + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wide > width ? cutWord(word, width, type) : [word];
    line = pieces[pieces.length - 1] ?? '';
    used = textWidth(line, type);
    lines.push(...pieces.slice(0, -1));
  }
  return [...lines, line];
}

/**
 * The lines a text takes in a cell, broken at spaces and at its own line breaks; a word wider than the cell is cut.
 *
 * `width` is in points, what the text may use of the cell. Empty text is one empty line.
 * @example wrapText("ab cd", 12, { size: 10, bold: false }) // ["ab", "cd"]
 */
export function wrapText(text: string, width: number, type: Type): string[] {
  const fits = !/[\r\n]/.test(text) && textWidth(text, type) <= width;
  if (fits) return [text];
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrapParagraph(paragraph, Math.max(width, type.size), type));
}

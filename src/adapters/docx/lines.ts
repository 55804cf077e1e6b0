import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { plainText, startsRightToLeft, stretchesOf } from './plainText';

/** The runs of one line; what is written from the right is a run of its own. */
export function runsOf(line: string, look: IRunOptions = {}): TextRun[] {
  return stretchesOf(plainText(line)).map(
    ({ text, rightToLeft }) => new TextRun({ ...look, text, ...(rightToLeft ? { rightToLeft } : {}) }),
  );
}

/** Every line of a text as a paragraph of its own; one that begins from the right stands on the right. */
export function paragraphsOfText(
  text: string,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
  look: IRunOptions = {},
): Paragraph[] {
  return plainText(text)
    .split('\n')
    .map(
      (line) => new Paragraph({ ...options, ...directionOf(line, options), children: runsOf(line, look) }),
    );
}

/** In a paragraph from the right, Word and LibreOffice turn the alignment too: its start is on the right. */
function directionOf(
  line: string,
  { alignment }: Pick<IParagraphOptions, 'alignment'>,
): Partial<IParagraphOptions> {
  if (!startsRightToLeft(line)) return {};
  return {
    bidirectional: true,
    alignment: alignment === AlignmentType.CENTER ? alignment : AlignmentType.START,
  };
}

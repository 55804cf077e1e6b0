import type { NarrativeFinding } from '../findings';
import type { Fills } from '../grid/grid';
import { cellName } from '../grid/address';
import { recordedRag } from '../measures/recordedRag';
import type { Register } from '../recognise/registers';

/** Narratives of the report (theme null) and its themes, a paragraph a line, with the RAG their author gave. */
export function narrativesOf(registers: readonly Register[], fills: Fills): NarrativeFinding[] {
  return registers.flatMap((register) => {
    if (register.kind !== 'narrative') return [];
    const { theme, sheet, records, rag, area } = register;
    return [
      {
        theme,
        paragraphs: records.flatMap(({ text }) => paragraphsOf(text)),
        recorded: recordedRag(rag, sheet, fills),
        sheet,
        cell: rag?.cell ?? records[0]?.cell ?? cellName(area.firstRow, area.firstColumn),
      },
    ];
  });
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

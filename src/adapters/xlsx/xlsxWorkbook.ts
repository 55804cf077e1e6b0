import type { WorkbookPort } from '../../app/ports';
import { fillsOf } from './read/fillsOf';
import { readWorkbook } from './read/readWorkbook';
import { writeReport } from './write/writeReport';

/** A workbook file's bytes as a workbook; where they come from and go to is the caller's business. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as last written; the original before that. */
  output(): Uint8Array;
  /** What the user should know of the written file, one sentence each. */
  warnings(): string[];
}

export function openXlsxWorkbook(bytes: Uint8Array, name: string): XlsxWorkbook {
  let output = bytes;
  let warnings: string[] = [];
  let reading = once(() => readWorkbook(output, name));
  return {
    read: async () => reading().contents,
    readFills: async (areas) => fillsOf(reading().contents, areas),
    write: async (sheets, palette) => {
      const written = writeReport(output, sheets, palette, reading().formatsUsed);
      output = written.bytes;
      warnings = written.warnings;
      reading = once(() => readWorkbook(output, name));
    },
    output: () => output,
    warnings: () => warnings,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

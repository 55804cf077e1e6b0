import type { HighlightTable, Report } from '../../core/report/tables';

/** Every highlight table of a report, in the order of its sheets. */
export function tablesOf(report: Report): HighlightTable[] {
  return report.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

/** The table of that id ("Counts", "Exceptions"); null when the report has none. */
export function tableOf(report: Report, id: string): HighlightTable | null {
  return tablesOf(report).find((table) => table.id === id) ?? null;
}

/** What the report says in words under a heading, such as how much a table leaves out; null when nothing. */
export function wordsUnder(report: Report, heading: string): string | null {
  for (const { blocks } of report.sheets) {
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
    if (at === -1) continue;
    const below = blocks.slice(at + 1);
    const next = below.findIndex(({ kind }) => kind === 'heading');
    const words = (next === -1 ? below : below.slice(0, next)).find((block) => block.kind === 'paragraph');
    if (words?.kind === 'paragraph') return words.text;
  }
  return null;
}

import type { PlannedSheet } from './reportPlan';

/**
 * The name of the sheet a link leads to, as it really is: a report sheet may have got another name than it wanted.
 *
 * @param sheetNames names of all sheets as they are now
 */
export function sheetLinkedTo(
  planned: readonly PlannedSheet[],
  sheetNames: readonly string[],
): (wanted: string, cell: string) => string {
  const foreign = new Set(sheetNames);
  for (const { name, replaces } of planned) if (replaces !== null) foreign.delete(name);
  const ours = new Map(planned.map(({ layout, name }) => [layout.name, name]));
  return (wanted, cell) => {
    // A foreign sheet of that very name: only a contents list leads to A1, and it means our sheet.
    if (foreign.has(wanted) && cell !== 'A1') return wanted;
    return ours.get(wanted) ?? wanted;
  };
}

/** The report's title, for the foot of every page. */
export function reportTitleOf(planned: readonly PlannedSheet[]): string {
  const front = planned.find(({ layout }) => layout.key === 'front') ?? planned[0];
  const title = front?.layout.cells.find(({ look }) => look.role === 'title')?.value ?? '';
  return String(title);
}

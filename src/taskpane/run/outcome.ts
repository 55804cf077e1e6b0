import type { ShownReport } from '../paneHost';

const KINDS: [heading: string, one: string, many: string][] = [
  ['Measures', 'measure', 'measures'],
  ['Risks', 'open risk', 'open risks'],
  ['Actions', 'action', 'actions'],
];

const RATINGS: [rows: string[], word: string][] = [
  [['Red', 'Extreme'], 'red'],
  [['Amber'], 'amber'],
  [['Green'], 'green'],
];

/**
 * What came of a refresh, in the figures of the report's own table of counts; an extreme risk counts as red.
 * @example "Highlights refreshed: 21 red, 20 amber and 17 green among 34 measures, 8 open risks and 42 actions."
 */
export function outcomeWords({ tables }: ShownReport): string {
  const counts = tables.find(({ id }) => id === 'Counts');
  if (counts === undefined) return 'Highlights refreshed: there is nothing to rate, so nothing is counted.';
  const figure = (row: string, heading: string): number => {
    const at = counts.columns.findIndex((column) => column.heading === heading);
    return counts.rows.find(({ key }) => key === row)?.cells[at]?.value ?? 0;
  };
  const rated = RATINGS.map(([rows, word]) => {
    const n = rows.flatMap((row) => KINDS.map(([heading]) => figure(row, heading)));
    return `${String(n.reduce((sum, one) => sum + one, 0))} ${word}`;
  });
  const among = KINDS.flatMap(([heading, one, many]) => {
    const n = figure('Total', heading);
    return n === 0 ? [] : [`${String(n)} ${n === 1 ? one : many}`];
  });
  return `Highlights refreshed: ${inWords(rated)} among ${inWords(among)}.`;
}

function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

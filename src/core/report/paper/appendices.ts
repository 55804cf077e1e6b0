import type { Report, ReportSheet } from '../tables';
import { counted, dated } from '../wording';
import { sectionOf } from './paper';
import type { PaperPart, PaperSection } from './paper';
import { onPaper, partsOf, sheetOf, tableOf, tablesOf } from './tableParts';

/** Stands for the checks that the list of checks has no room for. */
const REST = 'rest';

/** The heat map and the whole register of risks; `null` without risks. */
export function riskAppendix(report: Report): PaperSection | null {
  const sheet = sheetOf(report, 'risks');
  if (sheet === undefined) return null;
  const map = tableOf(sheetOf(report, 'front'), 'HeatMap');
  const opening: PaperPart = { kind: 'paragraph', text: undatedSubtitle(report, sheet) };
  const tables = tablesOf(sheet).map((table): PaperPart => ({ kind: 'table', table: onPaper(table) }));
  const heat: PaperPart[] = map === undefined ? [] : [{ kind: 'table', table: map }];
  return sectionOf('Risk register', [opening, ...heat, ...tables]);
}

/** The charts, each below its measure and what it says; `null` without charts. */
export function chartAppendix(report: Report): PaperSection | null {
  const sheet = sheetOf(report, 'charts');
  if (sheet === undefined) return null;
  const opening: PaperPart = { kind: 'paragraph', text: undatedSubtitle(report, sheet) };
  return sectionOf(sheet.title, [opening, ...partsOf(sheet.blocks)]);
}

/** The date stands at the head of the paper. */
function undatedSubtitle(report: Report, { subtitle }: ReportSheet): string {
  const begins = dated(report.date, '');
  return subtitle.startsWith(begins) ? subtitle.slice(begins.length) : subtitle;
}

/** The rules and the author's guidance; what only the workbook holds is named and counted. */
export function keyAppendix(report: Report): PaperSection | null {
  const rules = tableOf(sheetOf(report, 'key'), 'Key');
  const guidance = tableOf(sheetOf(report, 'key'), 'Guidance');
  // Where the rules can be changed is of no use on paper.
  const tables = [rules === undefined ? undefined : { ...rules, rule: '' }, guidance];
  const parts = tables.flatMap((table): PaperPart[] =>
    table === undefined ? [] : [{ kind: 'table', table: onPaper(table) }],
  );
  return sectionOf('Key', [...parts, ...inTheWorkbook(report)]);
}

function inTheWorkbook(report: Report): PaperPart[] {
  const checks = sheetOf(report, 'checks');
  const key = sheetOf(report, 'key');
  const sources = tableOf(key, 'Sources');
  const rows = tableOf(checks, 'Checks')?.rows ?? [];
  const n = rows.filter((row) => row.key !== REST).length;
  const more = n < rows.length ? 'more than ' : '';
  const told = [
    ...(checks === undefined || n === 0
      ? []
      : [`${more}${counted(n, 'check')} of its figures, each with its cell, on “${checks.name}”`]),
    ...(key === undefined || sources === undefined ? [] : [`where each figure comes from, on “${key.name}”`]),
  ];
  if (told.length === 0) return [];
  return [{ kind: 'note', text: `The workbook this paper was made from also holds ${told.join('; ')}.` }];
}

/** Everything on a sheet, in its order: the summary, the budget, concerns and developments. `null` without that sheet. */
export function wholeSheet(report: Report, key: 'summary' | 'budget' | 'concerns'): PaperSection | null {
  const sheet = sheetOf(report, key);
  return sheet === undefined ? null : sectionOf(sheet.title, partsOf(sheet.blocks));
}

/** What inspectors judged; `null` without judgements. */
export function judgements(report: Report): PaperSection | null {
  const table = tableOf(sheetOf(report, 'narrative'), 'Judgements');
  return table === undefined ? null : sectionOf(table.title, [{ kind: 'table', table: onPaper(table) }]);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../src/adapters/docx/plainText';
import { wordPaper } from '../../src/adapters/docx/wordPaper';
import { compose } from '../../src/core/report/compose';
import type { Report } from '../../src/core/report/tables';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { findings, measure, risk } from '../support/findings';
import { findingsOf } from '../support/findingsOf';
import { reportWith, tableOfCells } from '../support/paperTables';
import { SAMPLE } from '../support/sampleTruth';
import { readWordDocument } from '../support/wordDocument';
import { convert } from './programs';

const HARD_TEXTS = [
  '<img src=x onerror=alert(1)> & "quoted"',
  '=HYPERLINK("http://example.org")',
  'a\u0000b\uD800c\u2028d',
  'نسبة المراجعات المكتملة 45 يوما',
  'Done 😀',
  `${'word '.repeat(6000)}end`,
];

const reportOf = (parts: Parameters<typeof findings>[0]): Report =>
  compose(findings(parts), { commentary: [] }, DEFAULT_SETTINGS);

const REPORTS: Record<string, () => Report> = {
  sample: () => compose(findingsOf(readFileSync(SAMPLE), SAMPLE), { commentary: [] }, DEFAULT_SETTINGS),
  'one measure': () => reportOf({ measures: [measure()] }),
  risks: () => reportOf({ risks: [risk({ ref: '1' }), risk({ row: 9, id: 'r9', ref: '2' })] }),
  'hard texts': () => reportWith(tableOfCells(HARD_TEXTS.map((text) => ({ text })))),
  nothing: () => ({ title: 'Highlight report', date: null, stamp: '', sheets: [] }),
};

/** How many Word papers LibreOffice can't print, or reads with a text missing; says which. */
export async function checkPapers(folder: string, say: (line: string) => void): Promise<number> {
  const papers = [];
  for (const [name, report] of Object.entries(REPORTS)) {
    const bytes = await wordPaper(report(), { reportTo: 'Improvement Board' }, 'standard');
    const file = join(folder, `paper ${name}.docx`);
    writeFileSync(file, bytes);
    papers.push({ name, bytes, file });
  }
  const files = papers.map(({ file }) => file);
  const pdfs = await convert(files, 'pdf', folder);
  const texts = await convert(files, 'txt', folder);
  let failed = 0;
  for (const [at, { name, bytes }] of papers.entries()) {
    const problems = [
      ...(pdfs[at] == null ? ['LibreOffice did not print it'] : []),
      ...missing(bytes, texts[at] ?? null),
    ];
    if (problems.length > 0) failed++;
    say(`${problems.length > 0 ? 'FAILED' : 'ok    '} Word paper: ${name}`);
    for (const problem of problems.slice(0, 5)) say(`       ${problem}`);
  }
  return failed;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Texts of the paper that LibreOffice doesn't have, in the paper's order. */
function missing(bytes: Uint8Array, textFile: string | null): string[] {
  if (textFile === null) return ['LibreOffice did not read it'];
  const { paragraphs, tables } = readWordDocument(bytes);
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
  const found = squeezed(readFileSync(textFile, 'utf8'));
  const wanted = [...paragraphs.map(({ text }) => text), ...cells].map((text) => squeezed(plainText(text)));
  return wanted
    .filter((text) => !found.includes(text))
    .map((text) => `LibreOffice lacks “${text.slice(0, 80)}”`);
}

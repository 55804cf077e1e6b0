import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { differences, expectedCells, lostBySaving } from './differences';
import { checkPapers } from './papers';
import { convert, readWithOpenpyxl, requirePrograms, type Reading } from './programs';
import { refreshWorkbook, workbooksToCheck, type RefreshedWorkbook } from './workbooks';

/**
 * `npm run check:office [-- workbook…]`: other programs' word on the files we write. Each workbook is refreshed;
 * then openpyxl and LibreOffice open it, and every cell must be what the report or the original says. Without workbooks
 * named, LibreOffice reads some Word papers too.
 */

interface Checked extends RefreshedWorkbook {
  name: string;
  original: string;
  file: string;
}

const MOST_SHOWN = 5;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function refreshAll(folder: string): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const [name, bytes] of workbooksToCheck(process.argv.slice(2))) {
    const stem = join(folder, String(checked.length));
    const original = `${stem}-original${extname(name)}`;
    const file = `${stem}-refreshed${extname(name)}`;
    const refreshed = await refreshWorkbook(name, bytes);
    writeFileSync(original, bytes);
    writeFileSync(file, refreshed.bytes);
    checked.push({ ...refreshed, name, original, file });
  }
  return checked;
}

/** What openpyxl says: the report is what was laid out, and every other sheet what it was. */
function openpyxlProblems({ written }: Checked, before: Reading, after: Reading): string[] {
  if ('error' in after) return 'error' in before ? [] : [`openpyxl: ${after.error}`];
  const ours = written.flatMap(({ name, layout }) =>
    differences(name, expectedCells(layout), after.sheets[name], true),
  );
  const theirs = 'error' in before ? {} : before.sheets;
  const others = Object.entries(theirs).flatMap(([name, cells]) =>
    differences(name, cells, after.sheets[name], true),
  );
  return [...ours, ...others, ...chartProblems(written, after)].map((problem) => `openpyxl: ${problem}`);
}

/** Report sheets with another number of charts than were laid out. */
function chartProblems(
  written: RefreshedWorkbook['written'],
  { charts }: { charts: Record<string, number> },
) {
  return written.flatMap(({ name, layout }) => {
    const [found, wanted] = [charts[name] ?? 0, layout.charts.length];
    return found === wanted ? [] : [`"${name}" has ${String(found)} charts instead of ${String(wanted)}`];
  });
}

/** What LibreOffice says: it prints the workbook, and saving it loses no sheet and no value. */
function libreOfficeProblems(
  written: RefreshedWorkbook['written'],
  after: Reading,
  pdf: string | null,
  saved: Reading | null,
): string[] {
  const problems = pdf === null ? ['LibreOffice did not print it'] : [];
  if (saved === null) return [...problems, 'LibreOffice did not save it'];
  if ('error' in saved) return [...problems, `LibreOffice: ${saved.error}`];
  const lost = 'error' in after ? [] : lostBySaving(after.sheets, saved.sheets);
  const told = [...lost, ...chartProblems(written, saved)].map((problem) => `LibreOffice: ${problem}`);
  return [...problems, ...told];
}

/** A problem the original has too is the original's own: said, not counted. */
async function ownProblems(checked: Checked, before: Reading, folder: string): Promise<string[]> {
  const [pdf] = await convert([checked.original], 'pdf', folder);
  const [path] = await convert([checked.original], 'xlsx', folder);
  const [saved] = path ? readWithOpenpyxl([path]) : [];
  return libreOfficeProblems([], before, pdf ?? null, saved ?? null);
}

async function check(folder: string): Promise<number> {
  requirePrograms();
  const checked = await refreshAll(folder);
  const files = checked.map(({ file }) => file);
  const printing = convert(files, 'pdf', folder);
  const saving = convert(files, 'xlsx', folder);
  const before = readWithOpenpyxl(checked.map(({ original }) => original));
  const after = readWithOpenpyxl(files);
  const [pdfs, paths] = [await printing, await saving];
  const found = readWithOpenpyxl(paths.filter((path) => path !== null));
  const saved = paths.map((path) => (path === null ? null : (found.shift() ?? null)));

  let failed = 0;
  for (const [at, workbook] of checked.entries()) {
    const [was, is]: [Reading, Reading] = [whole(workbook, before[at]), after[at] ?? NOTHING];
    const theirs = libreOfficeProblems(workbook.written, is, pdfs[at] ?? null, saved[at] ?? null);
    const own = theirs.length > 0 ? new Set(await ownProblems(workbook, was, folder)) : new Set<string>();
    const problems = [
      ...openpyxlProblems(workbook, was, is),
      ...theirs.filter((problem) => !own.has(problem)),
    ];
    if (problems.length > 0) failed++;
    say(`${problems.length > 0 ? 'FAILED' : 'ok    '} ${workbook.name}${notes(workbook, was, own)}`);
    for (const problem of problems.slice(0, MOST_SHOWN)) say(`       ${problem}`);
  }
  say(`${String(checked.length - failed)} of ${String(checked.length)} workbooks are sound after a refresh.`);
  return failed;
}

const NOTHING: Reading = { error: 'no answer' };

/** openpyxl drops sheets of kinds it doesn't know (Strict, odd targets) without a word: then it can't judge. */
function whole({ sheets }: Checked, before: Reading = NOTHING): Reading {
  if ('error' in before) return before;
  const lost = sheets.filter((name) => before.sheets[name] === undefined);
  return lost.length === 0 ? before : { error: `openpyxl drops ${lost.join(', ')}` };
}

function notes({ byHand, written }: Checked, before: Reading, own: ReadonlySet<string>): string {
  const facts = [`${String(written.length)} sheets${byHand ? ' by hand' : ''}`];
  if ('error' in before) facts.push(`the original fails too: ${before.error}`);
  if (own.size > 0) facts.push(`as in the original: ${[...own].slice(0, 1).join()}`);
  return ` (${facts.join('; ')})`;
}

const folder = mkdtempSync(join(tmpdir(), 'office-check-'));
try {
  const papers = process.argv.length > 2 ? 0 : await checkPapers(folder, say);
  process.exitCode = (await check(folder)) + papers > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

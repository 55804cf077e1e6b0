import { basename, extname, resolve } from 'node:path';
import { webPage } from '../adapters/html/webPage';
import { openXlsxWorkbook } from '../adapters/xlsx/xlsxWorkbook';
import { WorkbookProblem } from '../app/ports';
import { refresh } from '../app/refresh';
import type { Report } from '../core/report/tables';
import type { Settings } from '../core/settings';
import { paperHeader } from '../core/report/paperHeader';
import { findingsFile } from '../core/findingsFile';
import { readArguments, USAGE, WrongUsage } from './arguments';
import type { RefreshArguments } from './arguments';
import { defaultOutput, readWorkbookFile, writeWhole } from './files';
import { progressBar } from './progressBar';
import { readSettingsFile } from './settingsFile';
import { summaryLines } from './summary';
import { terminalLine } from './terminalLine';

const EXIT = {
  done: 0,
  usage: 2,
  unreadable: 3,
  'too-large': 3,
  'no-register': 4,
  unwritable: 5,
  settings: 2,
} as const;
const SAMPLE = 'assets/sample/Improvement programme.xlsx';

/** npm runs scripts in the project's folder; a path is meant from where the user stands. */
function fromUser(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

async function run(options: RefreshArguments): Promise<void> {
  const workbookPath = options.workbook === null ? resolve(SAMPLE) : fromUser(options.workbook);
  const outputPath = outputFor(workbookPath, options);
  const settings = readSettingsFile(options.settings === null ? null : fromUser(options.settings));
  const workbook = openXlsxWorkbook(readWorkbookFile(workbookPath), basename(workbookPath));

  const progress = progressBar(process.stderr, options.quiet);
  const { findings, report, chosen } = await refresh(workbook, settings, options.date, progress).finally(
    () => {
      progress.end();
    },
  );
  const paper = options.docx === null ? null : await paperOf(report, chosen.settings);

  writeWhole(outputPath, workbook.output());
  const say = options.json === '-' ? process.stderr : process.stdout;
  if (options.json === '-') process.stdout.write(findingsFile(findings));
  else if (options.json !== null) writeWhole(fromUser(options.json), findingsFile(findings));

  if (options.html !== null) writeWhole(fromUser(options.html), webPage(report, chosen.settings.palette));
  if (paper !== null && options.docx !== null) writeWhole(fromUser(options.docx), paper);

  for (const line of summaryLines(findings)) say.write(terminalLine(line));
  for (const warning of workbook.warnings()) process.stderr.write(terminalLine(warning));
  say.write(terminalLine(`Highlights written to ${outputPath}`));
  if (options.html !== null) say.write(terminalLine(`Web page written to ${fromUser(options.html)}`));
  if (options.docx !== null) say.write(terminalLine(`Word paper written to ${fromUser(options.docx)}`));
}

/** Only a paper needs the large package that writes it. */
async function paperOf(report: Report, settings: Settings): Promise<Uint8Array> {
  const { wordPaper } = await import(/* webpackMode: "eager" */ '../adapters/docx/wordPaper');
  return wordPaper(report, paperHeader(settings), settings.palette);
}

function outputFor(workbookPath: string, options: RefreshArguments): string {
  if (options.inPlace) return workbookPath;
  if (options.out === null) return defaultOutput(workbookPath);
  const out = fromUser(options.out);
  if (out === workbookPath) {
    throw new WrongUsage('--out names the workbook itself: use --in-place for that.');
  }
  if (extname(out).toLowerCase() !== extname(workbookPath).toLowerCase()) {
    throw new WrongUsage(
      `--out must end in ${extname(workbookPath)} like the workbook, or Excel won't open it.`,
    );
  }
  return out;
}

function statusOf(error: unknown): number {
  if (error instanceof WrongUsage) {
    process.stderr.write(terminalLine(`${error.message} ${USAGE}`));
    return EXIT.usage;
  }
  if (error instanceof WorkbookProblem) {
    process.stderr.write(terminalLine(error.message));
    return EXIT[error.kind];
  }
  throw error;
}

try {
  await run(readArguments(process.argv.slice(2)));
  process.exitCode = EXIT.done;
} catch (error) {
  process.exitCode = statusOf(error);
}

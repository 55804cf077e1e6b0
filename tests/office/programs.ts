import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** openpyxl comes with the system's Python, which may not be the first one on the path. */
const PYTHON = process.env['OFFICE_PYTHON'] ?? '/usr/bin/python3';
const INSTALL = 'apt-get install libreoffice-calc libreoffice-writer python3-openpyxl';
const MAX_OUTPUT = 1 << 30;
/** Starting LibreOffice, and one ordinary workbook, with a wide margin; milliseconds. */
const START_TIME = 30_000;
const TIME_PER_WORKBOOK = 15_000;
/** A PDF with nothing in it is smaller than 500 bytes. */
const MIN_CONVERTED_BYTES: Record<Format, number> = { pdf: 500, xlsx: 500, txt: 1 };

type Format = 'pdf' | 'xlsx' | 'txt';
/** What LibreOffice is asked for, by the ending of the file it writes. */
const FILTERS: Record<Format, string> = { pdf: 'pdf', xlsx: 'xlsx', txt: 'txt:Text (encoded):UTF8' };

/** An address's number, text or yes/no; a formula is `["=", text]`. */
export type Cells = Record<string, string | number | boolean | [string, string]>;
export type Sheets = Record<string, Cells>;
/** `charts`: how many a sheet has. */
export type Reading = { sheets: Sheets; charts: Record<string, number> } | { error: string };

/** Fails, with the line to type, where a program is missing: a check that skips itself checks nothing. */
export function requirePrograms(): void {
  const missing = [
    ['LibreOffice', 'soffice', ['--version']] as const,
    ['openpyxl', PYTHON, ['-c', 'import openpyxl']] as const,
  ].filter(([, program, args]) => spawnSync(program, args).status !== 0);
  if (missing.length === 0) return;
  throw new Error(`Missing: ${missing.map(([name]) => name).join(', ')}. Install with: ${INSTALL}`);
}

/** What openpyxl finds in each workbook, macros kept. */
export function readWithOpenpyxl(files: readonly string[]): Reading[] {
  const output = execFileSync(PYTHON, ['tests/office/readCells.py', ...files], { maxBuffer: MAX_OUTPUT });
  const lines = output.toString().trim().split('\n');
  return files.map((_, at) => JSON.parse(lines[at] ?? '{"error":"no answer"}') as Reading);
}

/**
 * Opens the files in LibreOffice, all in one run, and saves each in another format; gives the paths. A workbook
 * it didn't save is tried once more alone, because a crash takes along those that come after it; then it is `null`.
 */
export async function convert(
  files: readonly string[],
  format: Format,
  folder: string,
): Promise<(string | null)[]> {
  const out = join(folder, format);
  mkdirSync(out, { recursive: true });
  const saved = (file: string): string | null => {
    const path = join(out, basename(file).replace(/\.\w+$/, `.${format}`));
    return existsSync(path) && statSync(path).size > MIN_CONVERTED_BYTES[format] ? path : null;
  };
  await soffice(files, format, out, folder);
  for (const file of files) if (saved(file) === null) await soffice([file], format, out, folder);
  return files.map(saved);
}

function soffice(files: readonly string[], format: Format, out: string, folder: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/profile-${format}`;
  const args = [profile, '--headless', '--convert-to', FILTERS[format], '--outdir', out, ...files];
  const timeout = START_TIME + files.length * TIME_PER_WORKBOOK;
  return new Promise((done) => {
    // What it says of itself doesn't matter: the file is there afterwards or it isn't.
    execFile('soffice', args, { timeout, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT }, () => {
      done();
    });
  });
}

import { execFileSync, spawnSync } from 'node:child_process';

/** openpyxl comes with the system's Python, which may not be the first one on the path. */
export const PYTHON = process.env['OFFICE_PYTHON'] ?? '/usr/bin/python3';
const INSTALL = 'apt-get install libreoffice-calc python3-openpyxl poppler-utils';

/** Fails, with the line to type, where a program is missing: a check that skips itself checks nothing. */
export function requirePrograms(): void {
  const missing = [
    ['LibreOffice', 'soffice', ['--version']] as const,
    ['openpyxl', PYTHON, ['-c', 'import openpyxl']] as const,
    ['poppler', 'pdftoppm', ['-v']] as const,
  ].filter(([, program, args]) => spawnSync(program, args).status !== 0);
  if (missing.length === 0) return;
  throw new Error(`Missing: ${missing.map(([name]) => name).join(', ')}. Install with: ${INSTALL}`);
}

/** Opens a workbook in LibreOffice and saves it in another format beside `folder`; throws what it says if it fails. */
export function convert(file: string, format: 'pdf' | 'xlsx', folder: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
    stdio: 'pipe',
  });
}

/** Every sheet's cells as openpyxl loads them, macros kept: sheet → address → value. */
export function readWithOpenpyxl(file: string): Record<string, Record<string, string | number>> {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], keep_vba=sys.argv[1].endswith('m'))
# The cells there are: rows and columns may run to the sheet's end with nothing in them.
cells = lambda sheet: {c.coordinate: c.value if isinstance(c.value, (int, float)) else str(c.value)
    for c in getattr(sheet, '_cells', {}).values() if c.value is not None}
json.dump({name: cells(book[name]) for name in book.sheetnames}, sys.stdout)
`;
  const output = execFileSync(PYTHON, ['-W', 'ignore', '-c', script, file], { maxBuffer: 1 << 28 });
  return JSON.parse(output.toString()) as Record<string, Record<string, string | number>>;
}

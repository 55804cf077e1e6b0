import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { WorkbookProblem } from '../app/ports';

/** The limit of what is read at all; Excel itself struggles far below it. */
const MAX_WORKBOOK_BYTES = 512 * 1024 * 1024;

/** The bytes of a workbook file. Throws `WorkbookProblem` in one sentence. */
export function readWorkbookFile(path: string): Uint8Array {
  const size = sizeOf(path);
  if (size > MAX_WORKBOOK_BYTES) {
    const megabytes = Math.round(size / 1024 / 1024);
    throw new WorkbookProblem(
      'unreadable',
      `${basename(path)} is ${megabytes} MB, more than the 512 MB that are read: save it without pictures or split it.`,
    );
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WorkbookProblem(
      'unreadable',
      `${path} can't be read (${reasonOf(error)}): close it elsewhere or check its permissions.`,
    );
  }
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    throw new WorkbookProblem('unreadable', `There is no file ${path}: check the name and the folder.`);
  }
  if (!found.isFile()) {
    throw new WorkbookProblem('unreadable', `${path} is a folder: name a workbook file.`);
  }
  return found.size;
}

/** `reports/KPIs.xlsm` → `reports/KPIs - highlights.xlsm`. */
export function defaultOutput(workbook: string): string {
  const extension = extname(workbook);
  return join(dirname(workbook), `${basename(workbook, extension)} - highlights${extension}`);
}

/**
 * Writes a file whole or not at all: beside it under another name first, then renamed over it, so that a full
 * disk or a lost connection leaves what was there before. Throws `WorkbookProblem` in one sentence.
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const target = realTarget(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const before = statSync(target, { throwIfNoEntry: false });
    writeFileSync(temporary, content, { flag: 'wx', mode: before ? before.mode : 0o666 });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new WorkbookProblem(
      'unwritable',
      `${path} can't be written (${reasonOf(error)}): close it in Excel or Word, check the folder, or choose another place.`,
    );
  }
}

/** A link stays a link: what it points to is replaced. */
function realTarget(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EBUSY: 'it is open in another program',
    ENOENT: 'the folder does not exist',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    EISDIR: 'it is a folder',
    ENOTDIR: 'its folder is not a folder',
  };
  return known[code] ?? (code || 'unknown reason');
}

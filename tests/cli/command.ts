import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const SAMPLE = resolve('assets/sample/Improvement programme.xlsx');

/** Runs the command as npm does, from the project's folder, with the user standing in `folder`. */
export function runRefresh(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'src/cli/refresh.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
      maxBuffer: 1e8,
    },
  );
  return { status, stdout, stderr };
}

/** A folder of its own with the sample in it as KPIs.xlsx. */
export function folderWithSample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'highlight-report-'));
  copyFileSync(SAMPLE, join(folder, 'KPIs.xlsx'));
  return folder;
}

export function filesOf(folder: string): string[] {
  return readdirSync(folder).sort();
}

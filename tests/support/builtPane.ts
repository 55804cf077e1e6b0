import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CACHE } from './bundled';

/** What the production pages are made from. */
const SOURCES = [
  'src',
  'assets/icons',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];
/** Where the build says it will be served from; its pages work wherever they stand. */
export const BUILT_FOR = 'https://reports.example.org/highlight';
const POLLING = 200;
/** In milliseconds: who builds for longer than this was stopped half-way. */
const STALE = 180_000;

/**
 * The production build of the add-in's pages, made anew when a source has changed since the last time; gives its
 * folder. Tests that run at once wait for the one that builds.
 */
export async function builtPane(): Promise<string> {
  const folder = join(CACHE, `pane-${hashOfSources()}`);
  const lock = `${folder}.building`;
  while (!existsSync(folder)) {
    if (taken(lock)) {
      await build(folder, lock).finally(() => rmSync(lock, { recursive: true, force: true }));
    } else await wait(POLLING);
  }
  return folder;
}

/** True for the first to ask. */
function taken(lock: string): boolean {
  mkdirSync(CACHE, { recursive: true });
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > STALE) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string, lock: string): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = join(lock, 'dist');
  const choices = ['--mode', 'production', '--config-name', 'addin', '--env', `host=${BUILT_FOR}`];
  const args = [resolve('node_modules/webpack/bin/webpack.js'), ...choices, '--output-path', unfinished];
  await promisify(execFile)(process.execPath, args);
  renameSync(unfinished, folder);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES.flatMap(filesOf)) hash.update(source).update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

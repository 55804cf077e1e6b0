import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where whatever a test makes once and uses again is kept. */
export const CACHE = resolve('node_modules/.cache/highlight-report');

/**
 * An entry point and all it imports as one script; its paths begin at the project's folder. By the esbuild program,
 * because its library doesn't run inside the test runner.
 */
export function bundled(source: string, ...options: string[]): string {
  const args = ['--bundle', '--log-level=error', '--loader=ts', ...options];
  return execFileSync(resolve('node_modules/esbuild/bin/esbuild'), args, {
    input: source,
    cwd: resolve('.'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

/** The same on disk, made once for as long as `key` stays the same; gives the path. */
export function bundledOnce(name: string, key: string, make: () => string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const path = join(CACHE, `${name}-${hash}.cjs`);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${path}.${String(process.pid)}`, make());
    renameSync(`${path}.${String(process.pid)}`, path);
  }
  return path;
}

// Bundles a TypeScript entry point into node_modules/.cache and runs it: `node src/cli/run.mjs src/cli/refresh.ts …`.
// esbuild does this in a few dozen milliseconds, so nobody has to build before using the command.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/highlight-report`;
const [entry, ...args] = process.argv.slice(2);

const { outputFiles } = await build({
  entryPoints: [`${root}${entry}`],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const code = outputFiles[0].contents;

// Named by its content and renamed into place, so that commands running at once never see half a file.
const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
const bundle = `${cache}/${basename(entry, '.ts')}-${hash}.mjs`;
if (!existsSync(bundle)) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${bundle}.${process.pid}`, code);
  renameSync(`${bundle}.${process.pid}`, bundle);
}
process.argv.splice(1, process.argv.length, bundle, ...args);
await import(pathToFileURL(bundle).href);

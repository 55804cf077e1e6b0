// Bundles a TypeScript entry point into node_modules/.cache and runs it: `node src/cli/run.mjs refresh …`.
// esbuild does this in a few dozen milliseconds, so nobody has to build before using the command.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const bundle = `${root}node_modules/.cache/highlight-report/${name.replaceAll('/', '-')}.mjs`;

await build({
  entryPoints: [`${root}${name}`],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
process.argv.splice(1, process.argv.length, bundle, ...args);
await import(bundle);

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Workbook } from 'hucre';
import { bundled, bundledOnce } from './bundled';

type Read = (bytes: Uint8Array, options: { readStyles: boolean }) => Promise<Workbook>;

/** A reader of workbook files that shares nothing with the product's own: the judge of what a file says. */
export function readWithHucre(bytes: Uint8Array): Promise<Workbook> {
  const version = readFileSync(resolve('node_modules/hucre/package.json'), 'utf8');
  const path = bundledOnce('hucre', version, () =>
    bundled("export { readXlsx } from 'hucre/xlsx';", '--platform=node', '--format=cjs'),
  );
  // The package is an ES module, which the test runner can't load as it is.
  const { readXlsx } = createRequire(path)(path) as { readXlsx: Read };
  return readXlsx(bytes, { readStyles: true });
}

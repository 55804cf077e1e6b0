import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { folderWithSample, runRefresh } from '../cli/command';

/** What a page has and the engine may use: no process, no Buffer, no require, no file. */
const PAGE = { TextEncoder, TextDecoder };

const ENTRY = `
import { openXlsxWorkbook } from '${resolve('src/adapters/xlsx/xlsxWorkbook')}';
import { refresh } from '${resolve('src/app/refresh')}';
globalThis.run = async (bytes) => {
  const workbook = openXlsxWorkbook(bytes, 'KPIs.xlsx');
  await refresh(workbook, null, null, { step() {}, share() {}, checkCancelled() {} });
  return workbook.output();
};
`;

/** The engine as a page would load it, bundled for browsers, where a Node module would not resolve. */
function bundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'highlight-report-page-'));
  writeFileSync(join(folder, 'entry.ts'), ENTRY);
  const esbuild = resolve('node_modules/esbuild/bin/esbuild');
  const args = [
    join(folder, 'entry.ts'),
    '--bundle',
    '--platform=browser',
    '--format=iife',
    '--log-level=error',
  ];
  return execFileSync(esbuild, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NODE_PATH: resolve('node_modules') },
  });
}

test('the engine runs without Node, and gives the bytes that the command gives', async () => {
  const page = createContext({ ...PAGE });
  runInContext(bundle(), page);
  const folder = folderWithSample();
  runRefresh(folder, 'KPIs.xlsx', '--out', 'out.xlsx');
  const bytes = new Uint8Array(readFileSync(join(folder, 'KPIs.xlsx')));
  const run = page['run'] as (bytes: Uint8Array) => Promise<Uint8Array>;
  expect(Buffer.from(await run(bytes)).equals(readFileSync(join(folder, 'out.xlsx')))).toBe(true);
});

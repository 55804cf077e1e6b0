import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { inExcel } from './inExcel';
import { ledgerWorkbook, registerWorkbook } from './bigWorkbook';
import { startUp } from './startUp';
import type { StatisticsRun } from './statistics';
import { statistics } from './statistics';

/**
 * `npm run bench`: the product beside a library and beside the script a user would write, on the same file in the
 * same run, as ratios; and how each step of a refresh grows with the rows. Machines differ, ratios hardly do.
 */

const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const GROWTH = [1_000, 10_000, 100_000].filter((rows) => rows <= ROWS);
const RUNS = 3;
const COLUMNS = 20;

interface Measured {
  ms: number;
  megabytes: number;
  stages?: Record<string, number>;
}

const folder = mkdtempSync(join(tmpdir(), 'highlight-report-bench-'));
const say = (line = '') => process.stdout.write(`${line}\n`);

function bundled(name: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [`tests/bench/contenders/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return outfile;
}

/** The fastest of a few runs, each in a process of its own: the others had company. */
function measure(command: string, args: string[], runs: number): Measured {
  const all = Array.from({ length: runs }, () => {
    const text = execFileSync(command, args, {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(text) as Measured;
  });
  return all.reduce((best, one) => (one.ms < best.ms ? one : best));
}

function generated(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  return path;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;

function compare(): void {
  const input = generated('ledger', ledgerWorkbook(ROWS));
  const megabytes = (statSync(input).size / 1024 / 1024).toFixed(1);
  say(
    `A workbook with a list of ${ROWS.toLocaleString('en-GB')} rows × ${COLUMNS} columns beside a register of 50 risks (${megabytes} MB)`,
  );
  const output = join(folder, 'out.xlsx');
  const ours = measure(process.execPath, [bundled('refresh'), input, output], RUNS);
  const rows: [string, Measured][] = [
    ['Highlight Report: read, recognise, assess, compose, write', ours],
    [
      'hucre: open, score, add one sheet, save',
      measure(process.execPath, ['--max-old-space-size=8192', bundled('library'), input, output], 1),
    ],
  ];
  const python = spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0;
  if (python) {
    rows.push([
      'A Python script with openpyxl: the same',
      measure('/usr/bin/python3', ['tests/bench/contenders/script.py', input, output], 1),
    ]);
  } else {
    say('(openpyxl is missing: apt-get install python3-openpyxl, and its line appears)');
  }
  say();
  say('| | time | ratio | memory | ratio |');
  say('|---|---|---|---|---|');
  for (const [name, { ms, megabytes: memory }] of rows) {
    say(
      `| ${name} | ${seconds(ms)} | ${times(ms / ours.ms)} | ${Math.round(memory)} MB | ${times(memory / ours.megabytes)} |`,
    );
  }
}

function growth(): void {
  const refresh = bundled('refresh');
  const measured = GROWTH.map((rows) =>
    measure(
      process.execPath,
      [refresh, generated(String(rows), registerWorkbook(rows)), join(folder, 'out.xlsx')],
      RUNS,
    ),
  );
  say();
  say(
    'How each step grows with the rows of a risk register, all of which are reported (milliseconds; in brackets the growth of time over the growth of rows: 1 is linear)',
  );
  say();
  say(`| step | ${GROWTH.map((rows) => `${rows.toLocaleString('en-GB')} rows`).join(' | ')} |`);
  say(`|---|${GROWTH.map(() => '---|').join('')}`);
  for (const step of Object.keys(measured[0]?.stages ?? {})) {
    const cells = measured.map(({ stages }, index) => {
      const ms = stages?.[step] ?? 0;
      const before = measured[index - 1]?.stages?.[step];
      if (before === undefined) return ms.toFixed(0);
      const factor = (GROWTH[index] ?? 1) / (GROWTH[index - 1] ?? 1);
      return `${ms.toFixed(0)} (${(ms / before / factor).toFixed(2)})`;
    });
    say(`| ${step} | ${cells.join(' | ')} |`);
  }
}

function sample(): void {
  const wall = (command: string, args: string[]) => {
    const runs = Array.from({ length: 5 }, () => {
      const from = performance.now();
      execFileSync(command, args, { stdio: 'ignore' });
      return performance.now() - from;
    });
    return Math.min(...runs);
  };
  const out = join(folder, 'sample.xlsx');
  const empty = wall(process.execPath, ['-e', '0']);
  const whole = wall(process.execPath, ['src/cli/run.mjs', 'src/cli/refresh.ts', '--out', out]);
  say();
  say(
    `The sample, start-up and bundling included: ${seconds(whole)}, ${times(whole / empty)} an empty Node program`,
  );
}

function ofStatistics(): string[] {
  const contender = bundled('statistics');
  return statistics((measures, periods) => {
    const args = [contender, String(measures), String(periods)];
    const runs = Array.from({ length: RUNS }, () => measure(process.execPath, args, 1).stages);
    const least = (stage: keyof StatisticsRun): number =>
      Math.min(...runs.map((stages) => stages?.[stage] ?? 0));
    return {
      charts: least('charts'),
      trends: least('trends'),
      warmCharts: least('warmCharts'),
      warmTrends: least('warmTrends'),
    };
  });
}

try {
  say(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  say();
  compare();
  growth();
  sample();
  say();
  for (const line of ofStatistics()) say(line);
  say();
  say('In Excel: the shipped pane on Microsoft’s own office.js, a second refresh');
  say();
  for (const line of await inExcel()) say(line);
  say();
  for (const line of await startUp()) say(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

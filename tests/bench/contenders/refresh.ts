import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { refresh } from '../../../src/app/refresh';

// The product: one refresh, with the milliseconds of each of its steps.
const [input = '', output = ''] = process.argv.slice(2);
const started = performance.now();
const steps: { step: string; from: number }[] = [];
const workbook = openXlsxWorkbook(readFileSync(input), 'big.xlsx');
await refresh(workbook, null, null, {
  step: (step) => steps.push({ step, from: performance.now() }),
  share: () => undefined,
  checkCancelled: () => undefined,
});
writeFileSync(output, workbook.output());
const ended = performance.now();
const stages = Object.fromEntries(
  steps.map(({ step, from }, index) => [step, (steps[index + 1]?.from ?? ended) - from]),
);
process.stdout.write(
  JSON.stringify({ ms: ended - started, megabytes: process.resourceUsage().maxRSS / 1024, stages }),
);

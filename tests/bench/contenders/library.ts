import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx, saveXlsx } from 'hucre/xlsx';

// A library made for keeping what it does not model: open, score every risk, add one sorted sheet, save.
const [input = '', output = ''] = process.argv.slice(2);
const started = performance.now();
const workbook = await openXlsx(readFileSync(input));
const rows = workbook.sheets.at(-1)?.rows ?? [];
const scored = rows.slice(1).map((row) => {
  const score = Number(row[12]) * Number(row[13]);
  const band = score >= 15 ? 'Red' : score >= 6 ? 'Amber' : 'Green';
  return [row[0] ?? null, row[2] ?? null, row[12] ?? null, row[13] ?? null, score, band];
});
scored.sort((a, b) => Number(b[4]) - Number(a[4]));
workbook.sheets.push({
  name: 'Risks by score',
  rows: [['Ref', 'Risk', 'Probability', 'Impact', 'Score', 'Band'], ...scored],
});
writeFileSync(output, await saveXlsx(workbook));
process.stdout.write(
  JSON.stringify({ ms: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024 }),
);

import type { Locator, Page } from 'playwright-core';
import { sampleTruth } from '../../support/sampleTruth';
import { pages } from '../pages';
import { refreshed } from '../storyPage';

const open = pages();
const truth = sampleTruth();

async function report(story = 'sample'): Promise<Page> {
  const page = await open(story);
  await refreshed(page);
  return page;
}
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const listed = (within: Locator): Locator => within.getByRole('listitem');

/** Presses every "Go to cell" of a section and gives where they led. */
async function everyCell(page: Page, within: Locator) {
  for (const one of await within.getByRole('button', { name: 'Go to cell' }).all()) await one.click();
  return page.evaluate(() => window.went);
}

test('it begins with the title, the day and the overall status with its reason', async () => {
  const page = await report();
  const [title, day, ...rest] = (await page.locator('.verdict').innerText()).split('\n').filter(Boolean);
  expect(title).toBe("Children's Services Improvement Programme");
  expect(day).toBe('27 January 2020');
  expect(rest.join(' ')).toMatch(new RegExp(`Overall ■ ${truth.overallStatus} As the author says`));
});

test('measures, risks and actions are counted by status, each figure in its column', async () => {
  const page = await report();
  const rows = await page
    .getByRole('table')
    .first()
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
  const bands = truth.risks.scored.map(({ band }) => band);
  const latest = truth.actions.flatMap((one) => one.latest.split(' '));
  const count = (all: string[], one: string): string =>
    String(all.filter((other) => other === one).length || '–');
  const ofRisks = Object.fromEntries(rows.map(([status, , risks]) => [status, risks]));
  const ofActions = Object.fromEntries(rows.map(([status, , , actions]) => [status, actions]));
  expect(rows[0]).toEqual(['Status', 'Measures', 'Risks', 'Actions']);
  expect(ofRisks).toMatchObject({
    '■ Red': count(bands, 'Red'),
    '◆ Amber': count(bands, 'Amber'),
    '● Green': count(bands, 'Green'),
  });
  expect(ofActions).toMatchObject({ '■ Red': count(latest, 'R'), '● Green': count(latest, 'G') });
});

test('highlights are told by kind, each a sentence with its cell', async () => {
  const page = await report();
  const highlights = section(page, 'Highlights');
  expect(await highlights.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual([
    '▲ Improved',
    '▼ Worsened',
    'Off target',
    'High risk',
    'Data problem',
  ]);
  const sentences = await listed(highlights).allInnerTexts();
  expect(sentences.length).toBeGreaterThan(0);
  const measures = [...truth.measures, ...truth.scorecard.measures].map(({ name }) => name);
  const names = [...measures, 'Risk ', 'Latest figures', 'Targets missing'];
  const known = (text: string) => names.some((name) => text.includes(name.replace(/ ?\(S\)$/, '')));
  expect(sentences.filter((text) => !known(text))).toEqual([]);
  expect(await everyCell(page, highlights)).toHaveLength(sentences.length);
});

test('what changed since the last report is told, the worse first, and leads to its cells', async () => {
  const page = await report('second-month');
  const changes = section(page, 'What changed since 31 December 2019');
  const texts = (await listed(changes).allInnerTexts()).map((text) => text.split('\n')[0]);
  expect(texts).toEqual([
    '▼ Worse Risk 1 is up to 20 (4 × 5) from 12 (3 × 4): Posts stay empty.',
    'A measure is new: Visits on time.',
    '▲ Better Overall status is Green, from Amber.',
    '▲ Better Risk 2 is closed; it scored 12 (3 × 4): Letters stop.',
  ]);
  expect(await everyCell(page, changes)).toEqual([
    { sheet: 'Risks', cell: 'B2' },
    { sheet: 'KPIs', cell: 'A2' },
    { sheet: 'Risks', cell: 'B3' },
  ]);
  expect(await section(await report('calm'), 'What changed since 31 December 2019').count()).toBe(0);
});

test('the exceptions are the red measures, risks and actions, each with its reason, and lead to their cells', async () => {
  const page = await report();
  const reds = section(page, 'Reds first');
  const more = reds.getByRole('button', { name: /^Show all/ });
  while ((await more.count()) > 0) await more.first().click();
  const entries = (await listed(reds).allInnerTexts()).map((text) => text.split('\n').filter(Boolean));
  for (const [name, reason] of entries) {
    expect(name).toMatch(/^■ Red|^◆ Amber/);
    expect(reason).toMatch(/\w.*\.?$/);
  }
  const rows = (await everyCell(page, reds)).map(({ sheet, cell }) => `${sheet} ${cell.replace(/\D/g, '')}`);
  const redMeasures = truth.measures.filter(({ rag }) => rag === 'Red');
  const redRisks = truth.risks.scored.filter(({ band }) => band === 'Red');
  for (const { sheet, row } of redMeasures) expect(rows).toContain(`${sheet} ${String(row)}`);
  for (const { row } of redRisks) expect(rows).toContain(`${truth.risks.sheet} ${String(row)}`);
});

test('every highlight table can be looked at as its readers will see it, heading row and all', async () => {
  const page = await report();
  const tables = section(page, 'Tables of the report').locator('.disclosure');
  for (const table of await tables.all()) {
    const title = table.getByRole('button').first();
    await title.click();
    const rows = Number(/(\d+) rows?$/.exec(await title.innerText())?.[1]);
    const shown = table.getByRole('table').getByRole('row');
    expect(await shown.count()).toBe(Math.min(rows, 50) + 1);
  }
  expect(await section(page, 'Performance measures, the table').isVisible()).toBe(true);
});

test('a wide table scrolls inside its frame, which the keyboard reaches, and not the page', async () => {
  const page = await report();
  await page.getByRole('button', { name: /^Performance measures/ }).click();
  const frame = section(page, 'Performance measures, the table');
  await frame.focus();
  expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('each table has a button that copies it, and says what was copied', async () => {
  const page = await report();
  const tables = section(page, 'Tables of the report');
  const titles = await tables.locator('.fold-title').allInnerTexts();
  const copies = tables.getByRole('button', { name: /^Copy / });
  const names = await copies.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names).toEqual(titles.map((title) => `Copy ${title}`));
  await tables.getByRole('button', { name: 'Copy Risks and issues' }).click();
  await page.getByText('Copied “Risks and issues”: paste it into your paper.').waitFor();
});

test('where nothing is red and nothing changed, the report says so instead of showing empty lists', async () => {
  const page = await report('calm');
  expect(await section(page, 'Highlights').innerText()).toMatch(/There is nothing to highlight\.$/);
  expect(await section(page, 'Reds first').innerText()).toMatch(/Nothing is red or overdue\.$/);
});

test('charts are listed with their variation in words, the most telling first, each drawn when it is unfolded', async () => {
  const page = await report('trend');
  const charts = section(page, 'Charts');
  await charts.getByRole('button', { name: 'Show all 6 charts' }).click();
  const names = await charts.getByRole('heading', { level: 4 }).allInnerTexts();
  expect(names).toHaveLength(6);
  expect(names[0]).toBe('Referrals that come back');
  await expect(listed(charts).first().innerText()).resolves.toMatch(/Concern \(high\)\s+Will fail/);
  expect(await charts.getByRole('img').count()).toBe(0);
  await charts.getByRole('button', { name: 'Referrals that come back' }).click();
  const picture = charts.getByRole('img');
  await expect(picture.getAttribute('aria-label')).resolves.toMatch(
    /^Referrals that come back: 24 figures from Apr 18 to Mar 20, .* Special causes: Mar 20 31\.0% \(concern, outside the limits\)\.$/,
  );
  expect(await everyCell(page, charts)).toEqual([{ sheet: 'KPIs', cell: 'A4' }]);
});

test('the summary of all measures is the first table', async () => {
  const page = await report('trend');
  const titles = await page.locator('.disclosure .fold-title').allInnerTexts();
  expect(titles[0]).toBe('Summary of measures');
});

import type { Page } from 'playwright-core';
import { pages } from './pages';
import { focusInSight, focusOn, tabTo } from './people';
import { refreshed } from './storyPage';

const open = pages();

const went = (page: Page) => page.evaluate(() => window.went.at(-1));
const status = (page: Page) => page.getByRole('status').innerText();

test('the whole flow goes by the keyboard alone: refresh, look, go to a cell, try a setting, apply it', async () => {
  const page = await open('sample');
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  await press('Tab');
  expect(await focusOn(page)).toBe('Refresh highlights');
  await press('Enter');
  await page.getByRole('status').filter({ hasText: 'Highlights refreshed' }).waitFor();
  expect(await focusOn(page)).toBe('Refresh highlights');

  await tabTo(page, /^Report$/);
  await press('ArrowRight');
  expect(await focusOn(page)).toMatch(/^Checks \(\d+\)/);
  await tabTo(page, /^Go to cell$/);
  await focusInSight(page);
  await press('Enter');
  await page.waitForFunction(() => window.went.length === 1);

  await tabTo(page, /^Checks/, 'Shift+Tab');
  await press('ArrowRight');
  expect(await focusOn(page)).toBe('Settings');
  await page.getByRole('heading', { name: 'Risk bands' }).waitFor();
  await tabTo(page, /^Three bands/);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(await focusOn(page)).toMatch(/^NHS/);
  await page.getByText('8 ratings would change').waitFor();
  await focusInSight(page);

  await tabTo(page, /^Apply and refresh$/);
  await press('Enter');
  await page.getByText('ratings would change').waitFor({ state: 'detached' });
  expect(await status(page)).toMatch(/^Highlights refreshed/);
  expect(await page.evaluate(() => window.refreshedWith)).toEqual([null, { bands: 'nhs' }]);
  expect(await focusOn(page)).toBe('Refresh highlights');

  await tabTo(page, /^Settings$/);
  await press('Home');
  expect(await focusOn(page)).toBe('Report');
  await page.getByText('Extreme').first().waitFor();
});

test('the tabs are one stop of the Tab key, and arrows go round them', async () => {
  const page = await open('sample');
  await tabTo(page, /^Report$/);
  await page.keyboard.press('ArrowLeft');
  expect(await focusOn(page)).toBe('Settings');
  await page.keyboard.press('ArrowRight');
  expect(await focusOn(page)).toBe('Report');
  await page.keyboard.press('End');
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Settings');
});

test('a cell is gone to by sheet and address, and one that is gone is told of without losing the report', async () => {
  const page = await open('sample');
  await refreshed(page);
  await page.getByRole('tab', { name: /Checks/ }).click();
  const first = page.getByRole('listitem').first();
  const [sheet = '', cell] = (await first.locator('.place').innerText()).split('\n')[0]?.split(', ') ?? [];
  await first.getByRole('button', { name: 'Go to cell' }).click();
  expect(await went(page)).toEqual({ sheet, cell });

  const gone = await open('cell-gone');
  await refreshed(gone);
  await gone.getByRole('button', { name: 'Go to cell' }).first().click();
  expect(await gone.getByRole('alert').innerText()).toMatch(/is not in the workbook any more/);
  expect(await gone.getByRole('heading', { name: 'Where things stand' }).first().isVisible()).toBe(true);
});

test('“Show report” leads to the front page', async () => {
  const page = await open('sample');
  await refreshed(page);
  await page.getByRole('button', { name: 'Show report' }).click();
  expect(await went(page)).toEqual({ sheet: 'Highlights', cell: 'A1' });
});

test('markup that somebody typed into the workbook stays text in every view', async () => {
  const page = await open('markup');
  await refreshed(page);
  for (const table of await page.locator('.disclosure button').all()) await table.click();
  await page.getByRole('tab', { name: /Checks/ }).click();
  await page.getByRole('tab', { name: /Settings/ }).click();
  await page.getByRole('radio', { name: /NHS/ }).check();
  await page.getByText(/ratings? would change/).waitFor();

  const views = await page
    .locator('[role=tabpanel]')
    .evaluateAll((panels) => panels.map((one) => one.textContent));
  expect(views[0]).toContain('<img src=x onerror="window.hacked=1"><b>bold</b>&amp;');
  expect(views[2]).toContain('<img src=x onerror="window.hacked=1"><b>bold</b>&amp;');
  expect(await page.locator('#pane :is(img, b, script, i)').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('the pane follows the machine from light to dark while it is open', async () => {
  const page = await open('sample', { scheme: 'light' });
  const ground = () => page.locator('.pane').evaluate((pane) => getComputedStyle(pane).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['scheme'] === 'dark');
  expect(await ground()).toBe('rgb(41, 41, 41)');
});

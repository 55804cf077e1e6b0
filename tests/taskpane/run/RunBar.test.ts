import type { Page } from 'playwright-core';
import { pages } from '../pages';
import { focusOn } from '../people';
import { sampleTruth } from '../../support/sampleTruth';
import { refreshed } from '../storyPage';

const open = pages();

const button = (page: Page) => page.getByRole('button', { name: 'Refresh highlights' });
const alertOf = async (page: Page): Promise<string> => {
  await button(page).click();
  return page.getByRole('alert').innerText();
};
async function busy(page: Page): Promise<void> {
  await button(page).click();
  await page.getByText('Reading colours').waitFor();
}

test('before the first refresh three lines say what it does, and that no sheet of yours is changed', async () => {
  const page = await open('sample');
  expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
    'Reads your KPI sheets, risk registers and action plans as they are.',
    'Works out direction, RAG and risk scores, and says why for each.',
    'Adds sheets of its own; your sheets are not changed.',
  ]);
});

test('while it works the step is said in words and as a share, and a second press starts nothing', async () => {
  const page = await open('endless');
  await busy(page);
  const bar = page.getByRole('progressbar');
  expect(await bar.getAttribute('aria-valuetext')).toBe('Reading colours');
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  await button(page).click({ force: true });
  expect(await page.evaluate(() => window.refreshedWith.length)).toBe(1);
});

test('“Cancel” stops, says that nothing was changed, hands the focus back, and refreshing again works', async () => {
  const page = await open('endless');
  await busy(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped. Nothing in the workbook was changed.').waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await focusOn(page)).toBe('Refresh highlights');
  await page.keyboard.press('Enter');
  await page.getByRole('progressbar').waitFor();
});

test('the outcome begins with “Highlights refreshed” and counts what is in the workbook', async () => {
  const truth = sampleTruth();
  const page = await open('sample');
  await refreshed(page);
  const measures = truth.measures.length + truth.scorecard.measures.length;
  const actions = truth.actions.reduce((sum, { quarters }) => sum + quarters.length, 0);
  const risks = truth.risks.scored.length;
  expect(await page.getByRole('status').innerText()).toMatch(
    new RegExp(
      `^Highlights refreshed: \\d+ red, \\d+ amber and \\d+ green among ${String(measures)} measures, ${String(risks)} open risks and ${String(actions)} actions\\.$`,
    ),
  );
});

test('a workbook that can’t be written to is told of in one sentence, and trying again works', async () => {
  const page = await open('protected');
  expect(await alertOf(page)).toBe(
    'The sheet “Highlights” is protected, so the report could not be written: unprotect it (Review, Unprotect Sheet) and refresh again.',
  );
  expect(await page.getByRole('status').innerText()).toBe('');
  await refreshed(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a failure leaves the report of the refresh before in the pane', async () => {
  const page = await open('protected-later');
  await refreshed(page);
  const before = await page.locator('#panel-report').innerText();
  await alertOf(page);
  expect(await page.locator('#panel-report').innerText()).toBe(before);
});

test('a workbook that is too large says how large, which sheet, and what to do', async () => {
  const page = await open('too-large');
  expect(await alertOf(page)).toMatch(/“Extract” has 6,200,000 cells.*5,000,000.*refresh again\.$/);
});

test('a workbook without registers says what was looked for', async () => {
  const page = await open('no-register');
  expect(await alertOf(page)).toMatch(/^No register was found in “book\.xlsx”/);
});

test('a fault of our own says that the sheets are not changed, and keeps its technical side folded away', async () => {
  const page = await open('bug');
  expect(await alertOf(page)).toMatch(
    /^Highlight Report met a problem of its own .*your sheets are not changed/,
  );
  expect(await page.getByText('TypeError: cells is undefined').isVisible()).toBe(false);
  await page.getByText('Technical detail').click();
  expect(await page.getByText('TypeError: cells is undefined').isVisible()).toBe(true);
});

import type { Page } from 'playwright-core';
import { pages } from '../pages';
import { focusInSight, focusOn, tabTo } from '../people';
import { refreshed } from '../storyPage';

const open = pages();

const MANY = 2000;
/** More lines than fit a window of this height, twice over. */
const MOST_ON_THE_PAGE = 60;

async function checks(story: string): Promise<Page> {
  const page = await open(story);
  await refreshed(page);
  await page.getByRole('tab', { name: /Checks/ }).click();
  await page.getByRole('listitem').first().waitFor();
  return page;
}

/** The numbers of the checks that are on the page. */
const onThePage = async (page: Page): Promise<number[]> =>
  (await page.getByRole('listitem').allInnerTexts()).map((text) => Number(/^Number (\d+)\./.exec(text)?.[1]));

/** The number of the check whose button has the focus. */
const focused = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(/^Number (\d+)\./.exec(document.activeElement?.closest('li')?.innerText ?? '')?.[1]),
  );

test('checks stand under their severity, the gravest first, and under their kind with its count', async () => {
  const page = await checks('sample');
  const headings = await page.locator('#panel-checks').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings.map((one) => one.replace(/\s+\d+$/, ''))).toEqual(['Warnings', 'Notes']);
  const tab = await page.getByRole('tab', { name: /Checks/ }).getAttribute('aria-controls');
  expect(tab).toBe('panel-checks');
  const total = headings.reduce((sum, one) => sum + Number(/\d+$/.exec(one)?.[0]), 0);
  expect(await page.getByRole('tab', { selected: true }).locator('.tab-name').innerText()).toBe(
    `Checks (${String(total)})`,
  );
});

test('each check says what and where, and its button is described by its sentence', async () => {
  const page = await checks('sample');
  const first = page.getByRole('listitem').first();
  const sentence = await first.locator('p').first().innerText();
  const id = await first.getByRole('button', { name: 'Go to cell' }).getAttribute('aria-describedby');
  expect(await page.locator(`[id="${id ?? ''}"]`).innerText()).toBe(sentence);
});

test('a kind of check folds away and comes back', async () => {
  const page = await checks('sample');
  const kind = page.locator('#panel-checks').getByRole('button', { expanded: true }).first();
  const name = (await kind.locator('.fold-title').innerText()).trim();
  const list = page.getByRole('list', { name, exact: true });
  expect(await list.count()).toBe(1);
  await kind.click();
  expect(await list.count()).toBe(0);
  await page.getByRole('button', { name, expanded: false }).click();
  expect(await list.count()).toBe(1);
});

test('of 2,000 checks only those around the window are on the page, wherever it is scrolled', async () => {
  const page = await checks('many');
  for (const share of [0, 0.25, 0.5, 1]) {
    await page.evaluate((part) => scrollTo({ top: document.body.scrollHeight * part }), share);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('li[data-index]')].some((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return bottom > innerHeight / 2 && top < innerHeight;
      }),
    );
    expect((await onThePage(page)).length).toBeLessThan(MOST_ON_THE_PAGE);
  }
});

test('all 2,000 checks come by as the page is scrolled from top to bottom', async () => {
  const page = await checks('many');
  const seen = new Set<number>();
  for (;;) {
    for (const number of await onThePage(page)) seen.add(number);
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => {
      scrollBy({ top: innerHeight });
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    if ((await page.evaluate(() => scrollY)) === before) break;
  }
  expect(seen.size).toBe(MANY);
});

test('Tab goes from one check to the next without leaving one out, each in sight', async () => {
  const page = await checks('many');
  await tabTo(page, /^Go to cell$/);
  const met: number[] = [];
  while (met.length < MOST_ON_THE_PAGE) {
    if ((await focusOn(page)) === 'Go to cell') met.push(await focused(page));
    await focusInSight(page);
    await page.keyboard.press('Tab');
  }
  const ofFirstKind = Math.max(...met.slice(0, 2)) - Math.min(...met.slice(0, 2));
  expect(met).toEqual(met.map((_, i) => 1 + i * ofFirstKind));
});

test('arrows, pages, Home and End lead through all 2,000 checks, each in sight', async () => {
  const page = await checks('many');
  await tabTo(page, /^Go to cell$/);
  const first = await focused(page);
  await page.keyboard.press('End');
  const last = await focused(page);
  await focusInSight(page);
  await page.keyboard.press('Home');
  await focusInSight(page);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(first);

  // Only ten stops at a time, so that the test ends within a minute; single steps are above.
  for (let pages = 0; (await focused(page)) !== last; pages++) {
    if (pages > MANY) throw new Error('Page Down never came to the last check');
    await page.keyboard.press('PageDown');
    await focusInSight(page);
  }
});

test('the check with the focus is still there when the page was scrolled away from it', async () => {
  const page = await checks('many');
  await tabTo(page, /^Go to cell$/);
  const first = await focused(page);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
  await page.waitForFunction(() => scrollY > innerHeight);
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('Tab');
  await focusInSight(page);
  expect(await focused(page)).toBeLessThan(MOST_ON_THE_PAGE);
});

test('before a refresh, and where there is nothing to check, the pane says so', async () => {
  const before = await open('sample');
  await before.getByRole('tab', { name: /Checks/ }).click();
  expect(await before.locator('#panel-checks').innerText()).toMatch(/No checks yet\s+Refresh the highlights/);
  const calm = await open('calm');
  await refreshed(calm);
  await calm.getByRole('tab', { name: /Checks/ }).click();
  expect(await calm.locator('#panel-checks').innerText()).toMatch(/Nothing to check/);
});

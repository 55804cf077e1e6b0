import type { Page } from 'playwright-core';
import { pages } from '../pages';
import { focusInSight } from '../people';
import { refreshed } from '../storyPage';

const open = pages();

async function settings(story = 'sample'): Promise<Page> {
  const page = await open(story);
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Risk bands' }).waitFor();
  return page;
}
const apply = (page: Page) => page.getByRole('button', { name: 'Apply and refresh' });
const tried = (page: Page) => page.getByText(/^(No rating|\d+ ratings?) would change/);
const lastAsked = (page: Page) => page.evaluate(() => window.refreshedWith.at(-1));

async function applied(page: Page): Promise<unknown> {
  await tried(page).waitFor();
  await apply(page).click();
  await page.getByRole('status').filter({ hasText: 'Highlights refreshed' }).waitFor();
  await apply(page).waitFor({ state: 'detached' });
  return lastAsked(page);
}

test('settings are there before the first refresh, and looking at them writes nothing', async () => {
  const page = await settings();
  expect(await page.getByRole('status').innerText()).toBe('');
  expect(await page.evaluate(() => window.refreshedWith)).toEqual([]);
  expect(await apply(page).count()).toBe(0);
});

test('a workbook that can’t be read says why in the settings too, and can be tried again', async () => {
  const page = await open('no-register');
  await page.getByRole('tab', { name: 'Settings' }).click();
  expect(await page.getByRole('alert').innerText()).toMatch(/^No register was found/);
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await page.getByRole('alert').innerText()).toMatch(/^No register was found/);
});

const EDITS: [what: string, edit: (page: Page) => Promise<unknown>, asked: object][] = [
  ['the title', (page) => page.getByLabel('Title').fill('Board report'), { title: 'Board report' }],
  [
    'the report date',
    (page) => page.getByLabel('Report date').fill('2020-01-31'),
    { reportDate: '2020-01-31' },
  ],
  [
    'a line at the head of the Word paper',
    (page) => page.getByLabel('Report to').fill('Improvement Board'),
    { reportTo: 'Improvement Board' },
  ],
  [
    'the past report that changes are counted from',
    (page) => page.getByLabel('Changes since').fill('2019-12-31'),
    { compareWith: '2019-12-31' },
  ],
  [
    'what the direction compares with',
    (page) => page.getByRole('radio', { name: 'The same period last year' }).check(),
    { comparator: 'year' },
  ],
  [
    'the mean of how many periods the direction compares with',
    async (page) => {
      await page.getByRole('radio', { name: /^The mean of several/ }).check();
      await page.getByLabel('Periods in the mean').fill('6');
    },
    { comparator: { meanOf: 6 } },
  ],
  ['the arrows', (page) => page.getByRole('radio', { name: '▲ is larger' }).check(), { arrows: 'number' }],
  [
    'the tolerance of percentages alone',
    (page) => page.getByLabel('Amber within, for percentages').fill('7.5'),
    { tolerance: { points: 0.075 } },
  ],
  [
    'the roll-up',
    (page) => page.getByRole('radio', { name: /most frequent/ }).check(),
    { rollUp: 'majority' },
  ],
  [
    'the benchmark fallback',
    (page) => page.getByRole('switch', { name: /benchmark/ }).uncheck(),
    { benchmarkFallback: false },
  ],
  [
    'a preset of risk bands',
    (page) => page.getByRole('radio', { name: /^Four bands/ }).check(),
    { bands: 'four-band' },
  ],
  [
    'the palette',
    (page) => page.getByRole('radio', { name: /Colour-blind safe/ }).check(),
    { palette: 'colour-blind-safe' },
  ],
  [
    'how many periods are shown',
    (page) => page.getByLabel('Latest periods shown').fill('3'),
    { periodsShown: 3 },
  ],
  [
    'a sheet to leave out',
    (page) => page.getByRole('checkbox', { name: 'Theme 1 KPIs' }).check(),
    { leaveOut: ['Theme 1 KPIs'] },
  ],
];

test.each(EDITS)(
  '%s is edited in the pane, and a refresh is asked for it and for nothing else',
  async (_, edit, asked) => {
    const page = await settings();
    await edit(page);
    expect(await applied(page)).toEqual(asked);
  },
);

test('bands of one’s own begin with those in force and are changed by name, colour and lowest score', async () => {
  const page = await settings();
  await page.getByRole('radio', { name: /^Your own bands/ }).check();
  await page.getByLabel('Lowest score of band 3').fill('17');
  await page.getByLabel('Name of band 3').fill('Severe');
  await page.getByLabel('Colour of band 3').selectOption('Extreme');
  expect(await applied(page)).toEqual({
    bands: {
      bands: [
        { name: 'Green', status: 'green', from: 1 },
        { name: 'Amber', status: 'amber', from: 6 },
        { name: 'Severe', status: 'extreme', from: 17 },
      ],
    },
  });
});

test('a lookup grid begins with the bands in force, and each of its cells takes another', async () => {
  const page = await settings();
  await page.getByRole('radio', { name: /^Lookup grid/ }).check();
  await page.getByLabel('Probability 5, impact 1').selectOption('Red');
  const { bands } = (await applied(page)) as { bands: { grid: string[][] } };
  expect(bands.grid.at(-1)).toEqual(['Red', 'Amber', 'Red', 'Red', 'Red']);
  expect(bands.grid[0]).toEqual(['Green', 'Green', 'Green', 'Green', 'Green']);
});

test('polarity and target are set measure by measure, and taken back to what is found', async () => {
  const page = await settings();
  await page.getByLabel('Search measures').fill('3 or more placements');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Which way is better').selectOption('Higher is better');
  await page.getByLabel('Target at least').fill('12.5');
  const set = { polarity: 'higher', target: { min: 0.125 } };
  const { measures } = (await applied(page)) as { measures: Record<string, object> };
  expect(Object.values(measures)).toEqual([set]);

  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Which way is better').selectOption('As found in the workbook');
  await page.getByLabel('Target at least').fill('');
  const [key = ''] = Object.keys(measures);
  expect(await applied(page)).toEqual({ measures: { [key]: null } });
});

test('where a measure’s chart starts anew and its baseline are typed, and taken back', async () => {
  const page = await settings();
  await page.getByLabel('Search measures').fill('3 or more placements');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Chart starts anew').fill('Nov 2019; sep 2019');
  await page.getByLabel('Chart baseline').fill('12');
  const { measures } = (await applied(page)) as { measures: Record<string, object> };
  expect(Object.values(measures)).toEqual([{ rebase: ['2019-09', '2019-11'], baseline: 12 }]);

  await page.getByRole('button', { name: 'Change' }).click();
  expect(await page.getByLabel('Chart starts anew').inputValue()).toBe('Sep 2019; Nov 2019');
  await page.getByLabel('Chart starts anew').fill('');
  await page.getByLabel('Chart baseline').fill('');
  const [key = ''] = Object.keys(measures);
  expect(await applied(page)).toEqual({ measures: { [key]: null } });
});

test('what was assumed about polarity comes first and is confirmed with one press for all', async () => {
  const page = await settings();
  const assumed = Number(/\d+/.exec(await page.getByText(/was assumed for/).innerText())?.[0]);
  const first = page.locator('.measure').first();
  expect(await first.innerText()).toContain('(assumed)');
  await page.getByRole('button', { name: /^Confirm all/ }).click();
  const { measures } = (await applied(page)) as { measures: object };
  expect(Object.keys(measures)).toHaveLength(assumed);
});

test('before it is applied, a changed setting shows which ratings it changes, from what to what, why and where', async () => {
  const page = await settings();
  await page.getByRole('radio', { name: /^NHS/ }).check();
  const changes = page.getByRole('region', { name: 'Ratings that would change' });
  await changes.waitFor();
  const first = changes.getByRole('listitem').first();
  expect((await first.innerText()).replace(/\s+/g, ' ')).toMatch(
    /serious harm\. Red → ?becomes Extreme 4 × 5 = 20; 15 to 25 is extreme\. Issues & Risks, C4 Go to cell/,
  );
  await first.getByRole('button', { name: 'Go to cell' }).click();
  expect(await page.evaluate(() => window.went)).toEqual([{ sheet: 'Issues & Risks', cell: 'C4' }]);
  expect(await page.evaluate(() => window.refreshedWith)).toEqual([]);
});

test('the field that is being edited stays in sight when the changes come up below it', async () => {
  const page = await settings();
  await page.getByRole('radio', { name: /^Your own bands/ }).check();
  await page.getByLabel('Lowest score of band 3').evaluate((field) => field.scrollIntoView({ block: 'end' }));
  await page.getByLabel('Lowest score of band 3').fill('17');
  await page.getByText('3 ratings would change').waitFor();
  await focusInSight(page);
});

test('leaving a sheet out shows every rating that goes with it', async () => {
  const page = await settings();
  await page.getByRole('checkbox', { name: 'Issues & Risks' }).check();
  await page.getByText('8 ratings would change').waitFor();
  expect(await page.getByText('Not in the report').count()).toBe(8);
});

test('an edit made after another was applied is tried on top of it', async () => {
  const page = await settings();
  await page.getByRole('radio', { name: /^NHS/ }).check();
  await applied(page);
  await page.getByLabel('Title').fill('Board report');
  await page.getByText('No rating would change.').waitFor();
});

const MISTAKES: [what: string, mistake: (page: Page) => Promise<unknown>, said: RegExp][] = [
  [
    'a tolerance that is no number',
    (page) => page.getByLabel('Amber within, for percentages').fill('many'),
    /^Amber within, for percentages: Type a number from 0 to 100\.$/,
  ],
  [
    'a tolerance above the whole',
    (page) => page.getByLabel('Amber within, for all else').fill('101'),
    /Type a number from 0 to 100\.$/,
  ],
  [
    'no period to show',
    (page) => page.getByLabel('Latest periods shown').fill('0'),
    /Type a whole number from 1 to 24\.$/,
  ],
  [
    'a mean of one period',
    async (page) => {
      await page.getByRole('radio', { name: /^The mean of several/ }).check();
      await page.getByLabel('Periods in the mean').fill('1');
    },
    /^Periods in the mean: Type a whole number from 2 to 24\.$/,
  ],
  [
    'a chart that starts anew soon',
    async (page) => {
      await page.getByRole('button', { name: 'Change' }).first().click();
      await page.getByLabel('Chart starts anew').fill('soon');
    },
    /^Chart starts anew: Type periods such as Apr 2019/,
  ],
  [
    'a baseline of less than a year of months',
    async (page) => {
      await page.getByRole('button', { name: 'Change' }).first().click();
      await page.getByLabel('Chart baseline').fill('11');
    },
    /^Chart baseline: Type a whole number from 12 to 120\.$/,
  ],
  [
    'two bands that begin at one score',
    async (page) => {
      await page.getByRole('radio', { name: /^Your own bands/ }).check();
      await page.getByLabel('Lowest score of band 2').fill('1');
    },
    /^Risk bands: These bands can’t be used/,
  ],
  [
    'a target that is no number',
    async (page) => {
      await page.getByRole('button', { name: 'Change' }).first().click();
      await page.getByLabel('Target at most').fill('soon');
    },
    /^Target at most: Type a number, or leave it empty\.$/,
  ],
];

test.each(MISTAKES)(
  '%s is told of at its place, and can’t be applied until it is mended',
  async (_, mistake, said) => {
    const page = await settings();
    await mistake(page);
    expect(await page.locator('.apply > p').first().innerText()).toMatch(said);
    const beside = page.locator('.settings > :not(.apply)').getByText(/^(Type (a|periods)|These bands)/);
    expect(await beside.count()).toBeGreaterThan(0);
    expect(await apply(page).getAttribute('aria-disabled')).toBe('true');
    await apply(page).click({ force: true });
    expect(await page.evaluate(() => window.refreshedWith)).toEqual([]);

    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await apply(page).count()).toBe(0);
    expect(await beside.count()).toBe(0);
  },
);

test('putting a setting back to what it was is no edit', async () => {
  const page = await settings();
  await page.getByRole('radio', { name: /^NHS/ }).check();
  await apply(page).waitFor();
  await page.getByRole('radio', { name: /^Three bands/ }).check();
  await apply(page).waitFor({ state: 'detached' });
});

test('a refresh that fails keeps the edits', async () => {
  const page = await settings('protected');
  await page.getByLabel('Title').fill('Board report');
  await tried(page).waitFor();
  await apply(page).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Board report');
  await apply(page).click();
  await page.getByRole('status').filter({ hasText: 'Highlights refreshed' }).waitFor();
  expect(await lastAsked(page)).toEqual({ title: 'Board report' });
});

test('edits that were not applied outlive a plain refresh and a look at another tab', async () => {
  const page = await settings();
  await page.getByLabel('Title').fill('Board report');
  await page.getByRole('tab', { name: 'Report' }).click();
  await refreshed(page);
  expect(await lastAsked(page)).toBe(null);
  await page.getByRole('tab', { name: 'Settings' }).click();
  expect(await page.getByLabel('Title').inputValue()).toBe('Board report');
  expect(await apply(page).isVisible()).toBe(true);
});

import type { Page } from 'playwright-core';
import { refreshed } from './storyPage';

/** A state of the pane: the story it belongs to and what a person does to get there. */
export interface State {
  name: string;
  story: string;
  reach: (page: Page) => Promise<void>;
}

const press = async (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Refresh highlights' }).click();
const failed = async (page: Page): Promise<void> => {
  await press(page);
  await page.getByRole('alert').waitFor();
};
const tab = async (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
const settings = async (page: Page): Promise<void> => {
  await tab(page, /Settings/);
  await page.getByRole('heading', { name: 'Risk bands' }).waitFor();
};
const tried = async (page: Page): Promise<void> => page.getByText(/ratings? would change/).waitFor();
const atItsEnd = async (page: Page): Promise<void> =>
  page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));

/** Every state of the pane, as far as its looks differ. */
export const STATES: State[] = [
  { name: 'first-run', story: 'sample', reach: async () => undefined },
  {
    name: 'busy',
    story: 'endless',
    reach: async (page) => {
      await press(page);
      await page.getByText('Reading colours').waitFor();
    },
  },
  {
    name: 'stopped',
    story: 'endless',
    reach: async (page) => {
      await press(page);
      await page.getByText('Reading colours').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Stopped').waitFor();
    },
  },
  { name: 'protected', story: 'protected', reach: failed },
  { name: 'too-large', story: 'too-large', reach: failed },
  { name: 'nothing-recognised', story: 'no-register', reach: failed },
  {
    name: 'fault-of-ours',
    story: 'bug',
    reach: async (page) => {
      await failed(page);
      await page.getByText('Technical detail').click();
    },
  },
  { name: 'report', story: 'sample', reach: refreshed },
  {
    name: 'report-exceptions',
    story: 'sample',
    reach: async (page) => {
      await refreshed(page);
      await page
        .getByRole('heading', { name: 'Reds first', exact: true })
        .evaluate((place) => place.scrollIntoView());
    },
  },
  {
    name: 'report-table',
    story: 'sample',
    reach: async (page) => {
      await refreshed(page);
      await page.getByRole('button', { name: /^Performance measures/ }).click();
    },
  },
  {
    name: 'report-end',
    story: 'sample',
    reach: async (page) => {
      await refreshed(page);
      await atItsEnd(page);
    },
  },
  {
    name: 'report-charts',
    story: 'trend',
    reach: async (page) => {
      await refreshed(page);
      const charts = page.getByRole('region', { name: 'Charts', exact: true });
      await charts.getByRole('button', { name: /^Referrals/ }).click();
      await charts.evaluate((place) => place.scrollIntoView());
    },
  },
  {
    name: 'report-summary',
    story: 'trend',
    reach: async (page) => {
      await refreshed(page);
      await page.getByRole('button', { name: /^Summary of measures/ }).click();
      const summary = page.getByRole('region', { name: 'Summary of measures, the table' });
      await summary.evaluate((place) => place.scrollBy({ left: 450 }));
    },
  },
  { name: 'report-changes', story: 'second-month', reach: refreshed },
  { name: 'report-calm', story: 'calm', reach: refreshed },
  { name: 'report-markup', story: 'markup', reach: refreshed },
  {
    name: 'failed-after-report',
    story: 'cell-gone',
    reach: async (page) => {
      await refreshed(page);
      await page.getByRole('button', { name: 'Go to cell' }).first().click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'checks-before', story: 'sample', reach: (page) => tab(page, /Checks/) },
  {
    name: 'checks',
    story: 'sample',
    reach: async (page) => {
      await refreshed(page);
      await tab(page, /Checks/);
    },
  },
  {
    name: 'checks-none',
    story: 'calm',
    reach: async (page) => {
      await refreshed(page);
      await tab(page, /Checks/);
    },
  },
  {
    name: 'checks-many',
    story: 'many',
    reach: async (page) => {
      await refreshed(page);
      await tab(page, /Checks/);
    },
  },
  {
    name: 'settings-reading',
    story: 'endless',
    reach: async (page) => {
      await tab(page, /Settings/);
      await page.getByText('Reading the workbook').waitFor();
    },
  },
  {
    name: 'settings-failed',
    story: 'no-register',
    reach: async (page) => {
      await tab(page, /Settings/);
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'settings', story: 'sample', reach: settings },
  {
    name: 'settings-bands',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByRole('radio', { name: /Your own/ }).check();
      await page.getByLabel('Lowest score of band 3').fill('17');
      await tried(page);
      await page.getByRole('heading', { name: 'Risk bands' }).evaluate((place) => place.scrollIntoView());
    },
  },
  {
    name: 'settings-bands-wrong',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByRole('radio', { name: /Your own/ }).check();
      await page.getByLabel('Lowest score of band 2').fill('99');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'settings-grid',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByRole('radio', { name: /Lookup/ }).check();
      await page.getByLabel('Probability 4, impact 3').selectOption('Red');
      await tried(page);
      await page.getByRole('heading', { name: 'Risk bands' }).evaluate((place) => place.scrollIntoView());
    },
  },
  {
    name: 'settings-changes',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByRole('radio', { name: /NHS/ }).check();
      await tried(page);
    },
  },
  {
    name: 'settings-wrong',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByLabel('Amber within, for percentages').fill('many');
      await page.getByText('Type a number from 0 to 100.').first().waitFor();
    },
  },
  {
    name: 'settings-measure',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByRole('button', { name: 'Change' }).first().click();
      await page.getByLabel('Target at least').fill('abc');
    },
  },
  {
    name: 'settings-comparator',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByRole('radio', { name: /mean of several/ }).check();
      await page.getByLabel('Periods in the mean').fill('1');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'settings-chart',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await page.getByLabel('Search measures').fill('3 or more placements');
      await page.getByRole('button', { name: 'Change' }).click();
      await page.getByLabel('Chart baseline').fill('12');
      await page.getByLabel('Chart starts anew').fill('soon');
    },
  },
  {
    name: 'settings-end',
    story: 'sample',
    reach: async (page) => {
      await settings(page);
      await atItsEnd(page);
    },
  },
];

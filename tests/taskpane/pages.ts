import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import type { Look, StoryPage } from './storyPage';
import { bundleStories, openStory } from './storyPage';

/** A browser, and bundling, take their time on a busy machine. */
const PATIENCE = 120_000;

/**
 * Gives the tests of a file the pane's stories, each in a window of its own. After each test nothing may have gone
 * wrong on its pages: no error, no warning, nothing the policy refused, no request elsewhere.
 */
export function pages(): (story: string, look?: Look) => Promise<Page> {
  jest.setTimeout(PATIENCE);
  let browser: Browser;
  let bundle: string;
  let opened: StoryPage[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    bundle = bundleStories();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const troubles = opened.flatMap((one) => one.troubles);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    opened = [];
    expect(troubles).toEqual([]);
  });
  return async (story, look) => {
    const one = await openStory(browser, bundle, story, look);
    opened.push(one);
    return one.page;
  };
}

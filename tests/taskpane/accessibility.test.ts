import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { pages } from './pages';
import { STATES } from './states';

const open = pages();

const LOOKS = (['light', 'dark', 'forced colours'] as const).flatMap((colours) =>
  [320, 450].map((width) => ({ colours, width })),
);

async function show(page: Page, { colours, width }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({
    colorScheme: colours === 'light' ? 'light' : 'dark',
    forcedColors: colours === 'forced colours' ? 'active' : 'none',
  });
  await page.waitForFunction(
    (scheme) => document.documentElement.dataset['scheme'] === scheme,
    colours === 'light' ? 'light' : 'dark',
  );
  // Colours that are on their way from one look to the next belong to neither.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map((one) => one.finished.catch(() => undefined)),
    ),
  );
}

/** Rules that depend on how wide the pane is or how it is coloured; all others are about what it consists of. */
const OF_LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];
const EVERY_RULE = { rules: { 'target-size': { enabled: true } } };

/** What axe-core finds, one line for each thing. */
async function violations(page: Page, rules: object): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (which) =>
      (window as unknown as { axe: { run: (how: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...which,
      }),
    rules,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Pixels of the page to the right of what is seen. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(STATES)('in the state “$name”', ({ story, reach }) => {
  test('axe-core finds nothing and nothing stands beyond the right edge, in any colours and at 320 and 450 pixels', async () => {
    const page = await open(story, { width: 320 });
    await reach(page);
    await page.evaluate(source);
    for (const [at, look] of LOOKS.entries()) {
      await show(page, look);
      const found = await violations(page, at === 0 ? EVERY_RULE : { runOnly: OF_LOOKS });
      expect({ look, found }).toEqual({ look, found: [] });
      expect({ look, beyond: await beyond(page) }).toEqual({ look, beyond: 0 });
    }
  });
});

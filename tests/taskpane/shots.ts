import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../support/chromium';
import { STATES } from './states';
import type { Look } from './storyPage';
import { bundleStories, openStory } from './storyPage';

// Pictures of the pane in every state and look: `node src/cli/run.mjs tests/taskpane/shots.ts folder [word of a name]`.

const LOOKS: Record<string, Look> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  contrast: { scheme: 'dark', forcedColors: 'active' },
};
const WIDTHS = [320, 450];
/** As tall as a pane is on a laptop. */
const HEIGHT = 800;

const [folder = 'shots', word = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const bundle = bundleStories();
for (const { name, story, reach } of STATES) {
  for (const width of WIDTHS) {
    for (const [look, how] of Object.entries(LOOKS)) {
      const picture = `${name}-${look}-${String(width)}.png`;
      if (!picture.includes(word)) continue;
      const { page, troubles } = await openStory(browser, bundle, story, { width, height: HEIGHT, ...how });
      await reach(page).catch((error: unknown) => console.log(picture, String(error)));
      await page.screenshot({ path: join(folder, picture), animations: 'disabled' });
      if (troubles.length > 0) console.log(picture, troubles);
      await page.context().close();
    }
  }
}
await browser.close();

// `npm run icons` draws the pictures of the add-in anew, with the browser of this machine.
import { writeFileSync } from 'node:fs';
import { launchChromium } from '../../tests/support/chromium';
import { refresh, report, SIZES } from './drawings';

const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, draw] of Object.entries({ report, refresh })) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(size)}`);
    const file = `assets/icons/${name}-${String(size)}.png`;
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { HOST_ORIGIN } from './messages';

/** Where the add-in's pages stand. */
export const ADDIN_ORIGIN = 'https://localhost:3000';
/** Where production pages load office.js from; answered with the npm package's copy. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS_FILES = resolve('node_modules/@microsoft/office-js/dist');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.woff2': 'font/woff2',
};

/** Passes each message of the page on to the test, and its answers back. */
const HOST_PAGE = `<!doctype html><title>Host</title><script>
let page;
addEventListener('message', async ({ data, source, origin }) => {
  if (typeof data !== 'string' || !data.includes('"_messageType":0')) return;
  page = { source, origin };
  const answer = await hostAnswers(data);
  if (answer !== null) source.postMessage(answer, origin);
});
function tellPage(message) { page.source.postMessage(message, page.origin); }
</script>`;

/** The add-in's own pages: a folder on disk, or texts by path. */
export type Pages = string | Record<string, string>;

/**
 * The only network there is: the add-in's pages, office.js and the host's page. Whatever else is asked for is
 * refused and put on the list.
 */
export async function serve(context: BrowserContext, pages: Pages, refused: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = route.request().url().split(/[?#]/)[0] ?? '';
    if (address.startsWith(`${HOST_ORIGIN}/`)) {
      return route.fulfill({ contentType: TYPES['.html'] ?? '', body: HOST_PAGE });
    }
    const body = bodyOf(address, pages);
    if (body === null) {
      refused.push(route.request().url());
      return route.abort('blockedbyclient');
    }
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({
      headers,
      contentType: TYPES[extname(address)] ?? 'application/octet-stream',
      body,
    });
  });
}

function bodyOf(address: string, pages: Pages): Buffer | string | null {
  if (address.startsWith(OFFICE_JS)) return fileIn(OFFICE_JS_FILES, address.slice(OFFICE_JS.length));
  if (!address.startsWith(`${ADDIN_ORIGIN}/`)) return null;
  const path = decodeURIComponent(address.slice(ADDIN_ORIGIN.length + 1));
  return typeof pages === 'string' ? fileIn(pages, path) : (pages[path] ?? null);
}

/** The case of a folder's name doesn't matter to Microsoft's servers, so it doesn't here. */
function fileIn(folder: string, path: string): Buffer | null {
  let place = folder;
  for (const part of normalize(path).split(/[\\/]/)) {
    if (part === '..' || !existsSync(place) || !statSync(place).isDirectory()) return null;
    const found = readdirSync(place).find((name) => name.toLowerCase() === part.toLowerCase());
    if (found === undefined) return null;
    place = join(place, found);
  }
  return statSync(place).isFile() ? readFileSync(place) : null;
}

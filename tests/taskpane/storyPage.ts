import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SAMPLE } from '../cli/command';

const ORIGIN = 'https://pane.test';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xlsx': 'application/octet-stream',
};

/** SHA-256 of nothing: lets style elements in that are empty, into which scripts put rules, and no inline style. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self' ${EMPTY}; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'`;
const HTML =
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Highlight Report</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/story.css"></head><body><div id="pane"></div><script type="module" src="/story.js"></script></body></html>';

/** The pane bundled with its stories; gives the folder. */
export function bundleStories(): string {
  const folder = mkdtempSync(join(tmpdir(), 'highlight-report-pane-'));
  const args = [
    resolve('tests/taskpane/story/story.tsx'),
    '--bundle',
    '--splitting',
    '--format=esm',
    '--platform=browser',
    '--jsx=automatic',
    '--define:process.env.NODE_ENV="production"',
    '--minify',
    '--log-level=error',
    `--outdir=${folder}`,
  ];
  execFileSync(resolve('node_modules/esbuild/bin/esbuild'), args);
  return folder;
}

export interface StoryPage {
  page: Page;
  /** What went wrong on the page: errors, warnings of the console, what the policy refused, requests elsewhere. */
  troubles: string[];
}

export interface Look {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

/** A story in a window of its own, under the content security policy of the product. */
export async function openStory(
  browser: Browser,
  folder: string,
  story: string,
  { width = 320, height = 720, scheme = 'light', forcedColors = 'none' }: Look = {},
): Promise<StoryPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      troubles.push(`asked for ${route.request().url()}`);
      return route.abort();
    }
    if (pathname === '/') {
      return route.fulfill({
        body: HTML,
        headers: { 'content-type': 'text/html', 'content-security-policy': POLICY },
      });
    }
    const path = pathname === '/sample.xlsx' ? SAMPLE : join(folder, pathname);
    if (!existsSync(path))
      return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404, body: '' });
    return route.fulfill({ body: readFileSync(path), contentType: TYPES[extname(path)] ?? 'text/plain' });
  });
  await page.goto(`${ORIGIN}/?story=${story}`);
  await page.getByRole('button', { name: 'Refresh highlights' }).waitFor();
  return { page, troubles };
}

/** Refreshes and waits for what comes of it. */
export async function refreshed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Refresh highlights' }).click();
  await page.getByRole('status').filter({ hasText: 'Highlights refreshed' }).waitFor();
}

import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { shownText } from '../../../src/adapters/html/htmlText';
import { webPage } from '../../../src/adapters/html/webPage';
import type { HighlightTable, Report } from '../../../src/core/report/tables';
import { launchChromium } from '../../support/chromium';
import { sampleReport, tablesOf } from './sampleReport';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SLOW = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, SLOW);
afterAll(() => browser.close());

/** A page of the browser that shows this HTML; what it asked for and what ran in it. */
async function shown(html: string, how: { width: number; colorScheme?: 'light' | 'dark' }) {
  const page = await browser.newPage({
    viewport: { width: how.width, height: 800 },
    colorScheme: how.colorScheme ?? 'light',
    bypassCSP: false,
  });
  const asked: string[] = [];
  await page.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(html);
  return { page, asked };
}

/** What each table of the page says, row by row; a picture says its words. */
const tablesShown = (page: Page): Promise<string[][][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) =>
        [...row.cells].map((cell) => {
          const picture = cell.querySelector('svg[role=img]');
          for (const spoken of cell.querySelectorAll('.hidden')) spoken.remove();
          for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
          return picture === null ? cell.textContent : (picture.getAttribute('aria-label') ?? '');
        }),
      ),
    ),
  );

function tablesMeant(report: Report): string[][][] {
  const left = ['settings', 'history', 'chartData'];
  const sheets = report.sheets.filter(({ key }) => !left.includes(key));
  return tablesOf({ ...report, sheets }).map(({ columns, rows }) => [
    columns.map(({ heading }) => heading.replace(' (type here)', '')),
    ...rows.map(({ cells }) =>
      cells.map(({ text, spark }) => spark?.words ?? (shownText(text).trim() === '' ? '–' : shownText(text))),
    ),
  ]);
}

/** In the order they stand on the page: panels come after what they stand beside. */
const sorted = (tables: string[][][]): string[] => tables.map((table) => JSON.stringify(table)).sort();

const report = sampleReport();
const html = webPage(report, 'standard');

function reportOf(cells: string[], title = 'Texts'): Report {
  const table: HighlightTable = {
    id: 'Texts',
    title,
    description: title,
    columns: [
      { key: 'text', heading: title, width: 99, align: 'left' },
      { key: 'again', heading: 'Again', width: 353, align: 'left' },
    ],
    rows: cells.map((text, i) => ({
      key: String(i),
      cells: [{ text }, { text, ...(i % 2 === 0 ? { status: 'red' as const } : {}) }],
    })),
    rule: title,
  };
  const sheet = { key: 'risks' as const, name: title, title, subtitle: title };
  return { title, date: null, stamp: title, sheets: [{ ...sheet, blocks: [{ kind: 'table', table }] }] };
}

describe('the report as a web page', () => {
  test.each([
    [1200, 'light'],
    [1200, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)(
    'is without a finding of axe at %i pixels, %s',
    async (width, colorScheme) => {
      // The policy forbids every script, the checker's too.
      const open = html.replace(/<meta http-equiv[^>]*>/, '');
      const { page } = await shown(open, { width, colorScheme });
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const results = await (window as unknown as { axe: typeof axe }).axe.run();
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
      await page.close();
    },
    SLOW,
  );

  test(
    'never scrolls sideways as a whole, not even 320 pixels wide',
    async () => {
      for (const width of [320, 768, 1200]) {
        const { page } = await shown(html, { width });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.close();
      }
    },
    SLOW,
  );

  test(
    'says in its tables what the report says, sheet by sheet, without settings',
    async () => {
      const { page, asked } = await shown(html, { width: 1200 });
      expect(sorted(await tablesShown(page))).toEqual(sorted(tablesMeant(report)));
      expect(asked).toEqual([]);
      expect(await page.locator('section').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
        report.sheets.map(({ key }) => key).filter((key) => !['settings', 'chartData'].includes(key)),
      );
      await page.close();
    },
    SLOW,
  );

  test(
    'names every table, heads its columns and names each row',
    async () => {
      const { page } = await shown(html, { width: 1200 });
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll('table')].filter(
          (table) =>
            (table.caption?.textContent ?? '').trim() === '' ||
            table.querySelector('thead td, thead th:not([scope="col"])') !== null ||
            [...(table.tBodies[0]?.rows ?? [])].some(
              (row) => row.querySelectorAll('th[scope="row"]').length !== 1,
            ),
        ),
      );
      expect(faults).toEqual([]);
      await page.close();
    },
    SLOW,
  );

  test(
    'leads nowhere but to its own sections',
    async () => {
      const { page } = await shown(html, { width: 1200 });
      const dead = await page.evaluate(() =>
        [...document.querySelectorAll('a')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !href.startsWith('#') || document.querySelector(href) === null),
      );
      expect(dead).toEqual([]);
      await page.close();
    },
    SLOW,
  );

  test('says the colour of every place on the heat map to who can’t see it', () => {
    const map = tablesOf(report).find(({ id }) => id === 'HeatMap');
    const places = (map?.rows ?? []).flatMap(({ cells }) => cells.slice(1));
    expect(places).toHaveLength(25);
    for (const { text, status } of places) {
      const word = { red: 'Red', amber: 'Amber', green: 'Green' }[String(status)] ?? 'another status';
      const said = text === '–' ? word : `${word}: ${text}`;
      expect(html).toContain(
        `class="centre ${String(status)}"><span class="hidden">${said}</span><span aria-hidden="true">${text}</span>`,
      );
    }
  });

  test('is the same for the same report', () => {
    expect(webPage(sampleReport(), 'standard')).toBe(html);
  });

  test(
    'shows hard texts as text and runs none of them',
    async () => {
      const hard = [
        '<img src=x onerror="document.title=1">',
        '<script>document.title = 1</script>',
        '</td></table></style><h1>',
        '=HYPERLINK("https://example.org")',
        'x'.repeat(32_000),
        'שלום 12% مرحبا',
        '👩‍👩‍👧 🚦',
        'a\u0000b\u0008c\u000bd\ufffee',
        ']]> --> <!--',
        '\ud800 alone \udc00',
        '&amp; &lt; "quoted" \'so\'',
        ' \u0007 ',
      ];
      const titled = reportOf(hard, '</title><script>x</script>"\'');
      const { page, asked } = await shown(webPage(titled, 'standard'), { width: 320 });
      expect(await tablesShown(page)).toEqual(tablesMeant(titled));
      expect(await page.title()).toBe('</title><script>x</script>"\'');
      expect(await page.evaluate(() => document.querySelectorAll('script, img').length)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(asked).toEqual([]);
      await page.close();
    },
    SLOW,
  );

  test(
    'says any text of a cell as the report does',
    async () => {
      const { page } = await shown('<p>Nothing yet</p>', { width: 800 });
      const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(texts, async (cells) => {
          const one = reportOf(cells);
          await page.setContent(webPage(one, 'standard'));
          expect(await tablesShown(page)).toEqual(tablesMeant(one));
        }),
        { numRuns: 40 },
      );
      await page.close();
    },
    SLOW,
  );
});

import type { Browser, Page } from 'playwright-core';
import { clipboardFit } from '../../../src/adapters/html/clipboardFit';
import { clipboardTable } from '../../../src/adapters/html/clipboardTable';
import { styleOf } from '../../../src/adapters/theme';
import type { HighlightTable, Status } from '../../../src/core/report/tables';
import { launchChromium } from '../../support/chromium';
import { sampleReport, tablesOf } from './sampleReport';

/** What a person sees of a pasted cell; colours as the browser says them, widths in pixels. */
interface Pasted {
  text: string;
  fill: string;
  colour: string;
  width: number;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent(
    '<!DOCTYPE html><button>Copy</button><div contenteditable="true" style="width:1000px;font:11pt Arial"></div>',
  );
});
afterAll(() => browser.close());

const PIXELS_PER_POINT = 96 / 72;
const rgb = (colour: string): string =>
  `rgb(${[0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

/** Copies as the pane does, with a copy listener in a click, and pastes as a person does. */
async function paste({ html, text }: { html: string; text: string }): Promise<void> {
  await page.evaluate(
    ([markup, plain]) => {
      const button = document.querySelector('button');
      const editable = document.querySelector('div');
      if (button === null || editable === null) throw new Error('the page is another one');
      editable.replaceChildren();
      button.onclick = () => {
        const put = (event: ClipboardEvent): void => {
          event.clipboardData?.setData('text/html', markup ?? '');
          event.clipboardData?.setData('text/plain', plain ?? '');
          event.preventDefault();
        };
        document.addEventListener('copy', put, { once: true });

        document.execCommand('copy');
      };
    },
    [html, text],
  );
  await page.click('button');
  await page.click('[contenteditable]');
  await page.keyboard.press('Control+V');
}

const pastedRows = (): Promise<Pasted[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('[contenteditable] tr')].map((row) =>
      [...row.cells].map((cell) => {
        const style = getComputedStyle(cell);
        const { width } = cell.getBoundingClientRect();
        return { text: cell.innerText, fill: style.backgroundColor, colour: style.color, width };
      }),
    ),
  );

const NO_FILL = 'rgba(0, 0, 0, 0)';
const HEADER = styleOf({ role: 'table-header', align: 'left', wrap: true }, 'standard');

const WORDS: Record<string, string> = { red: 'Red', amber: 'Amber', green: 'Green' };

/** On a heat map only the colour says how things stand; a copy says it in words too. */
function placed(text: string, status: Status | undefined): string {
  if (status === undefined) return text;
  const word = WORDS[status] ?? '';
  return text === '–' ? word : `${word}: ${text}`;
}

/** Nobody types into a pasted table. */
const pastedHeading = (heading: string): string => heading.replace(' (type here)', '');

/** What the table of the report says of the same cells. */
function expected({ id, columns, rows }: HighlightTable): Omit<Pasted, 'width'>[][] {
  const fillOf = (fill: string | null): string => (fill === null ? NO_FILL : rgb(fill));
  return [
    columns.map(({ heading }) => ({
      text: pastedHeading(heading),
      fill: fillOf(HEADER.fill),
      colour: rgb(HEADER.text),
    })),
    ...rows.map(({ cells }) =>
      cells.map(({ text, status, emphasis, spark }) => {
        const style = styleOf(
          {
            role: 'table-cell',
            align: 'left',
            wrap: true,
            ...(status === undefined ? {} : { status }),
            ...(spark === undefined ? (emphasis === undefined ? {} : { emphasis }) : { emphasis: 'muted' }),
          },
          'standard',
        );
        return {
          text: id === 'HeatMap' ? placed(text, status) : text,
          fill: fillOf(style.fill),
          colour: rgb(style.text),
        };
      }),
    ),
  ];
}

/** Spaces at the end of a line are not drawn. */
const drawn = (text: string): string =>
  text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

describe('A table copied from the sample’s report', () => {
  const tables = tablesOf(sampleReport()).map((table) => [table.title, table] as const);

  test.each(tables)('“%s”, pasted into a page, has its cells, fills and widths', async (_, table) => {
    for (const [name, points] of [
      ['portrait', 451],
      ['landscape', 697],
    ] as const) {
      await paste(clipboardTable(table, 'standard', name));
      const rows = await pastedRows();
      const seen = rows.map((row) =>
        row.map(({ text, fill, colour }) => ({ text: drawn(text), fill, colour })),
      );
      const wanted = expected(table).map((row) => row.map((cell) => ({ ...cell, text: drawn(cell.text) })));
      expect(seen).toEqual(wanted);
      const columns = table.columns.map((column) => ({ ...column, heading: pastedHeading(column.heading) }));
      const widths = clipboardFit({ ...table, columns }, points).widths.map(
        (width) => width * PIXELS_PER_POINT,
      );
      for (const row of rows) {
        for (const [i, { width }] of row.entries())
          expect(Math.abs(width - (widths[i] ?? 0))).toBeLessThan(1.5);
      }
    }
  });

  test('has its caption, its header row and its plain text beside it', async () => {
    const [, table] = tables[0] ?? [];
    if (table === undefined) throw new Error('the report has no table');
    const copied = clipboardTable(table, 'standard', 'portrait');
    await paste(copied);
    expect(await page.locator('[contenteditable] caption').innerText()).toBe(table.title);
    expect(await page.locator('[contenteditable] thead th[scope=col]').count()).toBe(table.columns.length);
    await page.evaluate(() => document.querySelector('[contenteditable]')?.replaceChildren());
    await page.keyboard.press('Control+Shift+V');
    const plain = await page.evaluate(
      () => document.querySelector<HTMLElement>('[contenteditable]')?.innerText,
    );
    expect(plain?.replace(/[\s\u00a0]+/g, ' ').trim()).toBe(copied.text.replace(/\s+/g, ' ').trim());
  });

  test('shows hard texts as text, and nothing of them runs', async () => {
    const hard = [
      '<img src=x onerror="document.title=\'run\'">',
      '=HYPERLINK("https://x.example")',
      'x'.repeat(32_000),
      'سجل المخاطر',
      '👩‍👩‍👧 ✓',
    ];
    const table: HighlightTable = {
      id: 'T',
      title: '<script>document.title="run"</script>--><b>',
      description: '"><img src=x onerror=document.title="run">',
      rule: '',
      columns: hard.map((_, i) => ({ key: String(i), heading: `H${String(i)}`, width: 80, align: 'left' })),
      rows: [{ key: 'r', cells: hard.map((text) => ({ text })) }],
    };
    await paste(clipboardTable(table, 'standard', 'landscape'));
    const [, row] = await pastedRows();
    expect(row?.map(({ text }) => text)).toEqual(hard);
    expect(await page.locator('[contenteditable] caption').innerText()).toBe(table.title);
    expect(await page.title()).toBe('');
  });
});

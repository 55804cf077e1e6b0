import { ON_OWN_SHEETS } from '../../core/report/frontPage';
import type { Block, ReportSheet } from '../../core/report/tables';
import type { Palette } from '../theme';
import { pageChart } from './pageChart';
import { htmlLines, htmlText } from './htmlText';
import { pageTable } from './pageTable';

/** A page can't lead into a workbook. */
const EACH_LEADS = ' Each leads to its cell.';
const FURTHER_DOWN = ' They stand further down.';

/** What is said of a sheet, said of its section: a page has no sheets. */
export function inPage(text: string, sheets: readonly ReportSheet[]): string {
  return sheets.reduce(
    (said, { name, title }) => said.replaceAll(`on the sheet “${name}”`, `under “${title}”`),
    text.replaceAll(ON_OWN_SHEETS, FURTHER_DOWN).replaceAll(EACH_LEADS, ''),
  );
}

/**
 * A report sheet as a section of the page. The pieces of its panel stand beside the others on a wide screen;
 * a table too wide for that follows below both.
 */
export function pageSection(sheet: ReportSheet, sheets: readonly ReportSheet[], palette: Palette): string {
  const isFront = sheet.key === 'front';
  const heading = isFront
    ? `<h2 class="hidden">${SUMMARY}</h2>`
    : `<h2>${htmlText(sheet.title)}</h2>\n<p class="subtitle">${htmlLines(inPage(sheet.subtitle, sheets))}</p>`;
  const draw = (blocks: readonly Block[]): string => drawn(blocks, sheet.title, sheets, palette);
  const { left, panel, below } = placed(sheet);
  const beside =
    panel.length === 0
      ? draw(left)
      : `<div class="beside"><div>${draw(left)}</div><div>${draw(panel)}</div></div>`;
  return `<section id="${sheet.key}"${isFront ? ' class="front"' : ''}>\n${heading}\n${beside}${draw(below)}\n</section>`;
}

/** What the first section is called in the contents list. */
export const SUMMARY = 'Summary';

interface Placed {
  left: Block[];
  panel: Block[];
  /** Across the whole page, below both. */
  below: Block[];
}

/** A table of more columns would be cramped beside a panel. */
const MOST_COLUMNS_BESIDE = 3;

function placed({ blocks }: ReportSheet): Placed {
  const panel = blocks.filter(({ place }) => place === 'panel');
  const others = blocks.filter(({ place }) => place !== 'panel');
  const starts = others.map((block, i) => startOf(others, block, i));
  const wide = others.findIndex(
    (block) => block.kind === 'table' && block.table.columns.length > MOST_COLUMNS_BESIDE,
  );
  const end = panel.length === 0 || wide === -1 ? others.length : (starts[wide] ?? wide);
  return { left: others.slice(0, end), panel, below: others.slice(end) };
}

/** Where a table begins with its heading; `null` for what is no table. */
function startOf(blocks: readonly Block[], block: Block, i: number): number | null {
  if (block.kind !== 'table') return null;
  return blocks[i - 1]?.kind === 'heading' ? i - 1 : i;
}

function drawn(
  blocks: readonly Block[],
  sheetTitle: string,
  sheets: readonly ReportSheet[],
  palette: Palette,
): string {
  return blocks
    .map((block, i) => {
      if (block.kind === 'heading' && block.text === sheetTitle) return '';
      if (block.kind === 'heading') return `<h3>${htmlText(block.text)}</h3>`;
      if (block.kind === 'paragraph') return `<p>${htmlLines(inPage(block.text, sheets))}</p>`;
      if (block.kind === 'chart') return pageChart(block.chart);
      const above = blocks[i - 1];
      const said = above === undefined ? sheetTitle : above.kind === 'heading' ? above.text : '';
      return pageTable(block.table, palette, said === block.table.title);
    })
    .join('\n');
}

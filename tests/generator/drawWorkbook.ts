import type { BuiltSheet, BuiltWorkbook } from '../support/workbookBuilder';
import { columnLetters } from '../support/workbookStyles';
import { actionBlock } from './actionBlock';
import { Chance } from './chance';
import { type Block, cell, type Facts, NO_FACTS } from './facts';
import { drawNames, measuresAcross, measuresDown, measuresLong } from './measureBlock';
import { concernBlock, decoyBlock } from './otherBlocks';
import { riskBlock } from './riskBlock';

export interface DrawnSheet {
  name: string;
  blocks: { kind: Block['kind']; drawn: string; firstRow: number; firstColumn: string }[];
  facts: Facts;
}
export interface DrawnWorkbook {
  book: BuiltWorkbook;
  sheets: DrawnSheet[];
}

const SHEET_NAMES = ['Sheet1', 'Return', 'Board pack', 'Working', 'Part B', 'Summary 2'];
const TITLES: Partial<Record<NonNullable<Block['kind']>, string[]>> = {
  measures: ['Performance measures', 'Key performance indicators'],
  risks: ['Risk register', 'Issues / Risks'],
  actions: ['Action plan', 'Progress on actions'],
};

/** A whole workbook as a seed decides, with what its findings must be. */
export function drawWorkbook(seed: number): DrawnWorkbook {
  const chance = new Chance(seed);
  const date1904 = chance.happens(0.1);
  const used = new Set<string>();
  const count = chance.whole(1, 4);
  const placed = chance
    .shuffle(SHEET_NAMES)
    .slice(0, count)
    .map((name, i) => drawSheet(chance, name, drawBlocks(chance, used, date1904, i === 0)));
  return {
    book: { sheets: placed.map(({ sheet }) => sheet), date1904, strings: chance.pick(['shared', 'inline']) },
    sheets: placed.map(({ drawn }) => drawn),
  };
}

function drawBlocks(
  chance: Chance,
  used: Set<string>,
  date1904: boolean,
  atLeastOneRegister: boolean,
): Block[] {
  if (!atLeastOneRegister && chance.happens(0.3)) return [decoyBlock(chance)];
  const names = drawNames(chance, used);
  const enoughNames = names.length > 1;
  // Tables of other shapes have a sheet to themselves, as in real workbooks.
  if (enoughNames && chance.happens(0.12)) return [measuresDown(chance, names, date1904)];
  if (enoughNames && chance.happens(0.08)) return [measuresLong(chance, names, date1904)];
  const kinds = chance.shuffle(['measures', 'risks', 'actions', 'concerns']).slice(0, chance.whole(1, 3));
  return kinds.map((kind) => {
    if (kind === 'measures' && enoughNames) return measuresAcross(chance, names, date1904);
    if (kind === 'actions') return actionBlock(chance);
    return kind === 'concerns' ? concernBlock(chance) : riskBlock(chance);
  });
}

function drawSheet(chance: Chance, name: string, blocks: Block[]): { sheet: BuiltSheet; drawn: DrawnSheet } {
  const sheet: BuiltSheet = { name, cells: {}, merges: [], hiddenRows: [] };
  if (chance.happens(0.1)) sheet.visibility = 'hidden';
  const drawn: DrawnSheet = { name, blocks: [], facts: { ...NO_FACTS } };
  const firstColumn = chance.pick([1, 1, 2, 3]);
  let row = chance.pick([1, 1, 2, 4, 7]);
  for (const block of blocks) {
    const titles = block.kind === null ? undefined : TITLES[block.kind];
    if (titles && chance.happens(0.5)) {
      sheet.cells[`${columnLetters(firstColumn)}${row}`] = cell(chance.pick(titles), {
        bold: true,
        size: 14,
      });
      row += chance.whole(1, 3);
    }
    placeBlock(sheet, block, row, firstColumn);
    if (chance.happens(0.25)) sheet.hiddenRows?.push(row + block.rows.length - 1);
    drawn.blocks.push({
      kind: block.kind,
      drawn: block.drawn,
      firstRow: row,
      firstColumn: columnLetters(firstColumn),
    });
    drawn.facts = joined(drawn.facts, block.facts(row));
    row += block.rows.length + chance.whole(2, 4);
  }
  return { sheet, drawn };
}

function placeBlock(sheet: BuiltSheet, block: Block, firstRow: number, firstColumn: number): void {
  const address = (row: number, column: number): string =>
    `${columnLetters(firstColumn + column)}${firstRow + row}`;
  block.rows.forEach((cells, r) =>
    cells.forEach((built, c) => {
      if (built) sheet.cells[address(r, c)] = built;
    }),
  );
  for (const { row, column, rows, columns } of block.merges) {
    sheet.merges?.push(`${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`);
  }
}

function joined(a: Facts, b: Partial<Facts>): Facts {
  return {
    measures: [...a.measures, ...(b.measures ?? [])],
    risks: [...a.risks, ...(b.risks ?? [])],
    actions: [...a.actions, ...(b.actions ?? [])],
    concerns: [...a.concerns, ...(b.concerns ?? [])],
  };
}

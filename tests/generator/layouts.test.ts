import { buildWorkbook } from '../support/workbookBuilder';
import { findingsOf } from '../support/findingsOf';
import { differences } from './differences';
import { drawWorkbook } from './drawWorkbook';

/** Enough to meet every choice of the generator many times; `LAYOUTS=1000` draws more, `SEED=17` one. */
const DEFAULT_LAYOUTS = 120;

const count = Number(process.env.LAYOUTS ?? DEFAULT_LAYOUTS);
const only = process.env.SEED;
const seeds = only === undefined ? Array.from({ length: count }, (_, i) => i + 1) : [Number(only)];

describe('In workbooks of randomly drawn layouts', () => {
  test.each(seeds)('every fact drawn with seed %i is found', (seed) => {
    const drawn = drawWorkbook(seed);
    const wrong = differences(drawn, findingsOf(buildWorkbook(drawn.book), `layout ${seed}.xlsx`));
    if (wrong.length === 0) return;
    const layout = drawn.sheets.flatMap(({ name, blocks }) =>
      blocks.map((block) => `  ${name}!${block.firstColumn}${block.firstRow} ${block.drawn}`),
    );
    throw new Error(
      [`Seed ${seed} drew`, ...layout, 'and the findings differ:', ...wrong.map((w) => `  ${w}`)].join('\n'),
    );
  });
});

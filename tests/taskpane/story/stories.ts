import type { Progress } from '../../../src/app/ports';
import { WorkbookProblem } from '../../../src/app/ports';
import type { CheckFinding } from '../../../src/core/findings';
import { paneHostOf } from '../../../src/taskpane/engine';
import type { PaneHost, Place } from '../../../src/taskpane/paneHost';
import { grid, workbook } from '../../support/grids';
import { CALM, inMemory, MARKUP, sample, SECOND_MONTH, TREND } from './workbooks';

type GoTo = (place: Place) => Promise<void>;
type Story = (goTo: GoTo) => Promise<PaneHost>;

const MANY = 2000;
const TICK_MS = 30;

/** A workbook that takes its time over its colours: until it is stopped, or for good. */
async function endless(progress: Progress | undefined): Promise<never> {
  for (let done = 0; ; done = Math.min(done + 0.05, 0.5)) {
    progress?.share(done);
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    progress?.checkCancelled();
  }
}

/** The workbook can't be written to at these times, counted from 1. */
function failing(times: number[], problem: () => Error): Story {
  return async (goTo) => {
    const workbook = await sample();
    let written = 0;
    return paneHostOf(
      {
        ...workbook,
        write: async (...given) => {
          written += 1;
          if (times.includes(written)) throw problem();
          return workbook.write(...given);
        },
      },
      goTo,
    );
  };
}

const PROTECTED = (): Error =>
  new WorkbookProblem(
    'unwritable',
    'The sheet “Highlights” is protected, so the report could not be written: unprotect it (Review, Unprotect Sheet) and refresh again.',
  );

function manyChecks(own: readonly CheckFinding[]): CheckFinding[] {
  return Array.from({ length: MANY }, (_, i) => {
    const check = own[i % own.length];
    if (check === undefined) throw new Error('the sample has no checks');
    return { ...check, cell: `B${String(i + 1)}`, message: `Number ${String(i + 1)}. ${check.message}` };
  });
}

/** What the pane is tried on: the engine with the sample workbook, and workbooks that misbehave. */
export const STORIES: Record<string, Story> = {
  sample: async (goTo) => paneHostOf(await sample(), goTo),
  endless: async (goTo) => {
    const workbook = await sample();
    return paneHostOf({ ...workbook, readFills: (_, progress) => endless(progress) }, goTo);
  },
  protected: failing([1], PROTECTED),
  'protected-later': failing([2], PROTECTED),
  bug: failing([1], () => new TypeError('cells is undefined')),
  'too-large': async (goTo) =>
    paneHostOf(
      {
        ...(await sample()),
        read: async () => {
          throw new WorkbookProblem(
            'too-large',
            'The sheet “Extract” has 6,200,000 cells and at most 5,000,000 can be read: move it to a workbook of its own and refresh again.',
          );
        },
      },
      goTo,
    ),
  'no-register': async (goTo) =>
    paneHostOf(
      inMemory(
        workbook(
          grid('Contacts', [
            ['Name', 'Telephone'],
            ['Reception', '01000 000000'],
          ]),
        ),
      ),
      goTo,
    ),
  trend: async (goTo) => paneHostOf(inMemory(TREND), goTo),
  calm: async (goTo) => paneHostOf(inMemory(CALM), goTo),
  'second-month': async (goTo) => paneHostOf(inMemory(SECOND_MONTH), goTo),
  markup: async (goTo) => paneHostOf(inMemory(MARKUP), goTo),
  'cell-gone': async () =>
    paneHostOf(await sample(), async ({ sheet }) => {
      throw new WorkbookProblem(
        'unreadable',
        `The sheet “${sheet}” is not in the workbook any more: refresh the highlights.`,
      );
    }),
  many: async (goTo) => {
    const host = paneHostOf(await sample(), goTo);
    return {
      ...host,
      refresh: async (edited, progress) => {
        const refreshed = await host.refresh(edited, progress);
        return { ...refreshed, checks: manyChecks(refreshed.checks) };
      },
    };
  },
};

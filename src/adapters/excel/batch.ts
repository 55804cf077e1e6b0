/// <reference types="office-js" />
import { asProblem, type Purpose } from './problems';

/**
 * The one way to talk to Excel. `use` queues what it wants on the context and calls `context.sync()`, each of which
 * is a round trip; whatever it has queued and not sent when it throws is never sent.
 *
 * Excel for Windows and Mac waits until a cell being edited is left; Excel on the web refuses, which is a problem
 * like every other refusal: a `WorkbookProblem` in one sentence. `Cancelled` and mistakes of the program come
 * through as they are.
 */
export async function runBatch<T>(
  purpose: Purpose,
  use: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, use);
  } catch (error) {
    throw asProblem(purpose, error);
  }
}

/**
 * Gives a function that begins a piece of work when the one before has come to an end, so that the pane and the
 * ribbon never write into the same workbook at once.
 */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

export type InTurn = ReturnType<typeof turns>;

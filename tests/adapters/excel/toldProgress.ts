import { Cancelled, type Progress } from '../../../src/app/ports';

/** A progress that remembers the shares it was told, and in which the user chooses Cancel after so many of them. */
export function toldProgress(cancelAfter = Infinity): Progress & { shares: number[] } {
  const shares: number[] = [];
  return {
    shares,
    step: () => undefined,
    share: (done) => void shares.push(done),
    checkCancelled: () => {
      if (shares.length >= cancelAfter) throw new Cancelled();
    },
  };
}

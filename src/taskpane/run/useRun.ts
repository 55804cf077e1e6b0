import { useCallback, useRef, useState } from 'react';
import type { Progress, Step } from '../../app/ports';
import { Cancelled } from '../../app/ports';
import type { EditedSettings, KnownWorkbook, PaneHost, ShownReport } from '../paneHost';
import type { Failure } from './failure';
import { failureOf } from './failure';

/** Where a refresh stands. */
export type Run =
  | { phase: 'idle' }
  | { phase: 'busy'; step: Step; share: number; stopping: boolean }
  | { phase: 'done' }
  | { phase: 'stopped'; message: string }
  | { phase: 'failed'; failure: Failure };

export interface Runner {
  run: Run;
  /** The last report that came about; a later failure leaves it. */
  refreshed: ShownReport | null;
  /** True when the report came about. Settings that were edited are applied and kept. */
  refresh: (edited: EditedSettings | null) => Promise<boolean>;
  cancel: () => void;
  /** What the settings need to be shown before the first refresh; rejects as the host does. */
  examine: () => Promise<KnownWorkbook>;
  /** Tells of something else that could not be done, such as going to a cell that is gone. */
  fail: (thrown: unknown, title?: string) => void;
}

/** Runs refreshes one at a time and tells where they stand. */
export function useRun(loadHost: () => Promise<PaneHost>): Runner {
  const [run, setRun] = useState<Run>({ phase: 'idle' });
  const [refreshed, setRefreshed] = useState<ShownReport | null>(null);
  const stop = useRef(false);
  const busy = useRef(false);

  const refresh = async (edited: EditedSettings | null): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    stop.current = false;
    setRun({ phase: 'busy', step: 'Reading', share: 0, stopping: false });
    try {
      const host = await loadHost();
      setRefreshed(await host.refresh(edited, progressInto(setRun, stop)));
      setRun({ phase: 'done' });
      return true;
    } catch (thrown) {
      setRun(endOf(thrown));
      return false;
    } finally {
      busy.current = false;
    }
  };
  const cancel = (): void => {
    stop.current = true;
    setRun((now) => (now.phase === 'busy' ? { ...now, stopping: true } : now));
  };
  const examine = useCallback(
    async (): Promise<KnownWorkbook> => (await loadHost()).examine(SILENT),
    [loadHost],
  );
  const fail = useCallback((thrown: unknown, title?: string): void => {
    setRun((now) => (now.phase === 'busy' ? now : { phase: 'failed', failure: failureOf(thrown, title) }));
  }, []);
  return { run, refreshed, refresh, cancel, examine, fail };
}

const SILENT: Progress = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

function progressInto(
  setRun: (next: (now: Run) => Run) => void,
  stop: { readonly current: boolean },
): Progress {
  const show = (change: { step?: Step; share: number }): void => {
    setRun((now) => (now.phase === 'busy' ? { ...now, ...change } : now));
  };
  return {
    step: (step) => show({ step, share: 0 }),
    share: (done) => show({ share: done }),
    checkCancelled: () => {
      if (stop.current) throw new Cancelled();
    },
  };
}

function endOf(thrown: unknown): Run {
  if (thrown instanceof Cancelled) return { phase: 'stopped', message: thrown.message };
  return { phase: 'failed', failure: failureOf(thrown) };
}

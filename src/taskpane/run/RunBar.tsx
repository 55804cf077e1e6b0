import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular, CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { FailureNotice } from './FailureNotice';
import { outcomeWords } from './outcome';
import { Progress } from './Progress';
import type { Runner } from './useRun';

interface Props {
  runner: Runner;
  /** Brings the report to the front; null where there is none to bring. */
  showReport: (() => void) | null;
}

/** The one thing the pane is for, and below it how it goes and what came of it. */
export function RunBar({ runner, showReport }: Props) {
  const { run, refreshed } = runner;
  const place = useRef<HTMLDivElement>(null);
  const busy = run.phase === 'busy';
  const ended = !busy && run.phase !== 'idle';

  // "Cancel" leaves the page when the refresh ends; focus that stood on it returns to where the work began.
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (ended && lost) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [ended]);

  return (
    <>
      <div className="run" ref={place}>
        <Button
          className="run-button"
          appearance="primary"
          size="large"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void runner.refresh(null)}
        >
          Refresh highlights
        </Button>
      </div>
      <div className="news" data-phase={run.phase}>
        {busy && <Progress run={run} cancel={runner.cancel} />}
        <div className="outcome">
          {run.phase === 'done' && <CheckmarkCircleRegular className="news-icon" aria-hidden="true" />}
          {run.phase === 'stopped' && <DismissCircleRegular className="news-icon" aria-hidden="true" />}
          <div>
            {/* Always there, because a screen reader tells what comes into it, not that it comes. */}
            <p role="status">
              {run.phase === 'done' && refreshed !== null ? outcomeWords(refreshed) : ''}
              {run.phase === 'stopped' ? run.message : ''}
            </p>
            {run.phase === 'done' && showReport !== null && (
              <button type="button" className="link" onClick={showReport}>
                Show report
              </button>
            )}
          </div>
        </div>
        {run.phase === 'failed' && <FailureNotice failure={run.failure} />}
      </div>
    </>
  );
}

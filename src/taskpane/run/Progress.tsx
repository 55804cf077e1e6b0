import { Button, ProgressBar } from '@fluentui/react-components';
import type { Run } from './useRun';
import { shareDone, stepWords } from './steps';

interface Props {
  run: Extract<Run, { phase: 'busy' }>;
  cancel: () => void;
}

/** How far a refresh is, the step in words, and the way to stop it. */
export function Progress({ run, cancel }: Props) {
  const words = run.stopping ? 'Stopping' : stepWords(run.step);
  return (
    <div className="progress">
      <div className="progress-line">
        <span aria-live="polite">{words} …</span>
        <Button size="small" appearance="subtle" disabledFocusable={run.stopping} onClick={cancel}>
          Cancel
        </Button>
      </div>
      <ProgressBar
        value={shareDone(run.step, run.share)}
        aria-label="Refreshing highlights"
        aria-valuetext={words}
        thickness="large"
      />
    </div>
  );
}

import { createRoot } from 'react-dom/client';
import { FilePage } from './file/FilePage';
import { WorkerPool } from './file/workerPool';
import { loadViews } from './useViews';

const SAMPLE = 'Improvement programme.xlsx';

const workers = new WorkerPool(() => new Worker(new URL('./file/fileWorker.ts', import.meta.url)));
let fetched: Promise<File> | undefined;

/** Fetched once; a failure is tried again. */
function sample(): Promise<File> {
  fetched ??= fetchSample().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchSample(): Promise<File> {
  const answer = await fetch('sample.xlsx');
  if (!answer.ok) throw new Error(`the sample could not be fetched: ${String(answer.status)}`);
  return new File([await answer.blob()], SAMPLE);
}

const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<FilePage makeWorker={() => workers.take()} sample={sample} />);

// Whatever may be needed later is fetched while the page has nothing else to do, so that it works without a network.
const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work));
idle(() => {
  workers.fill();
  void loadViews();
  void sample().catch(() => undefined);
});

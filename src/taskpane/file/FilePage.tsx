import './file.css';
import { useCallback, useRef, useState } from 'react';
import { Pane } from '../Pane';
import { chosenFile } from './chosenFile';
import { DropSurface } from './DropSurface';
import { ExcerptDialog, type Shown } from './ExcerptDialog';
import { FileBar } from './FileBar';
import { Welcome } from './Welcome';
import { WorkbookFile, type Written } from './workbookFile';

interface Props {
  makeWorker: () => Worker;
  /** The bundled sample; rejects when it can't be had. */
  sample: () => Promise<File>;
}

const NO_SAMPLE =
  'The sample workbook could not be fetched: check the network, or choose a workbook of your own.';

/** The pane on a workbook file, for people without add-ins. */
export function FilePage({ makeWorker, sample }: Props) {
  const [file, setFile] = useState<WorkbookFile | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const open = (chosen: File): void => {
    file?.close();
    setProblem('');
    setWritten(null);
    setShown(null);
    setFile(
      new WorkbookFile(chosen.name, chosen, makeWorker, setWritten, (excerpt, place) =>
        setShown({ excerpt, place }),
      ),
    );
  };
  const take = (files: readonly File[], folders: readonly string[] = []): void => {
    const choice = chosenFile(files, folders);
    if ('file' in choice) open(choice.file);
    else setProblem(choice.sentence);
  };
  const choose = (): void => input.current?.click();
  const trySample = (): void => {
    sample().then(open, () => setProblem(NO_SAMPLE));
  };
  const loadHost = useCallback(async () => file ?? Promise.reject(new Error('no workbook is open')), [file]);

  return (
    <DropSurface take={take}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          if (target.files !== null && target.files.length > 0) take([...target.files]);
          // The same file may be chosen again, after it was changed in Excel.
          target.value = '';
        }}
      />
      {problem !== '' && (
        <p role="alert" className="file-problem">
          {problem}
        </p>
      )}
      {file === null ? (
        <main>
          <h1 className="visually-hidden">Highlight Report</h1>
          <Welcome choose={choose} trySample={trySample} />
        </main>
      ) : (
        <>
          <FileBar name={file.name} written={written} choose={choose} />
          <Pane key={idOf(file)} loadHost={loadHost} showsReport={false} />
        </>
      )}
      {shown !== null && <ExcerptDialog shown={shown} close={() => setShown(null)} />}
    </DropSurface>
  );
}

const ids = new WeakMap<WorkbookFile, number>();
let next = 1;

/** Another workbook begins another pane. */
function idOf(file: WorkbookFile): number {
  const id = ids.get(file) ?? next++;
  ids.set(file, id);
  return id;
}

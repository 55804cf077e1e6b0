import { Button } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { saveFile } from '../saveFile';
import type { Written } from './workbookFile';

interface Props {
  name: string;
  /** The workbook with its report; null before the first refresh. */
  written: Written | null;
  choose: () => void;
}

/** Which workbook is open, the way to another one, and the way back to a file. */
export function FileBar({ name, written, choose }: Props) {
  const [said, say] = useState('');
  const output = outputName(name);
  const save = async (bytes: Blob): Promise<void> => {
    say((await saveFile(output, bytes)) ? `Saved as “${output}”; your own file is as it was.` : '');
  };
  return (
    <header className="file-bar">
      <p className="file-name">
        <span className="strong">{name}</span>
        <button type="button" className="link" onClick={choose}>
          Choose workbook
        </button>
      </p>
      {written !== null && (
        <Button icon={<SaveRegular />} onClick={() => void save(written.bytes)}>
          Save workbook
        </Button>
      )}
      <p className="said" aria-live="polite">
        {said}
      </p>
      {written?.warnings.map((warning) => (
        <p key={warning} className="muted">
          {warning}
        </p>
      ))}
    </header>
  );
}

/** As the command names its output. */
function outputName(name: string): string {
  return name.replace(/(\.[^.]+)$/, ' - highlights$1');
}

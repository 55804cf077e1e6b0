import { Button } from '@fluentui/react-components';
import { DocumentRegular, GlobeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PaneHost, SavedFile } from '../paneHost';
import { saveFile } from '../saveFile';

interface Props {
  loadHost: () => Promise<PaneHost>;
  /** Tells what came of it. */
  say: (sentence: string) => void;
}

/** The report as files of their own: a Word paper for the committee, a page for a browser. */
export function SaveReport({ loadHost, say }: Props) {
  const [busy, setBusy] = useState(false);
  const save = async (make: (host: PaneHost) => Promise<SavedFile>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    say('Making the file …');
    try {
      const { name, bytes } = await make(await loadHost());
      say((await saveFile(name, bytes)) ? `“${name}” is made: look among your downloads.` : '');
    } catch {
      say('The file could not be made: refresh the highlights and try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="saves">
      <Button
        icon={<DocumentRegular />}
        disabledFocusable={busy}
        onClick={() => void save((host) => host.paper())}
      >
        Save Word paper
      </Button>
      <Button
        icon={<GlobeRegular />}
        disabledFocusable={busy}
        onClick={() => void save((host) => host.webPage())}
      >
        Save web page
      </Button>
    </div>
  );
}

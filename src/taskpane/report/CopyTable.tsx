import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { copyAtOnce, copyByPermission } from '../copying';
import type { Copied, PageSide, PaneHost, ShownTable } from '../paneHost';

interface Props {
  table: ShownTable;
  page: PageSide;
  loadHost: () => Promise<PaneHost>;
  /** Tells what came of it. */
  say: (sentence: string) => void;
  /** Shows the table on the page with all of it selected. */
  select: () => void;
}

/** Larger tables are made ready when they are asked for: nobody pastes thousands of rows into a paper. */
const MOST_ROWS_AHEAD = 1000;
const KEYS = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '') ? 'Cmd+C' : 'Ctrl+C';

/** Puts a table on the clipboard, made ready before it is asked for, because browsers let a page copy at a click only. */
export function CopyTable({ table, page, loadHost, say, select }: Props) {
  const ready = useReady(table, page, loadHost);
  const [busy, setBusy] = useState(false);
  const { id, title } = table;

  const copy = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      if (ready.current !== null && copyAtOnce(ready.current)) {
        say(`Copied “${title}”: paste it into your paper.`);
        return;
      }
      const host = await loadHost();
      const copied = (ready.current ??= await host.copied(id, page));
      if (copyAtOnce(copied) || (await copyByPermission(copied))) {
        say(`Copied “${title}”: paste it into your paper.`);
      } else if (await host.selectTable(id)) {
        say(`This Excel lets the pane copy nothing: “${title}” is selected on its sheet, so press ${KEYS}.`);
      } else {
        select();
        say(`The browser lets the page copy nothing: “${title}” is selected, so press ${KEYS}.`);
      }
    } catch {
      say(`“${title}” could not be copied: select it on its sheet and press ${KEYS}.`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      className="copy"
      aria-label={`Copy ${title}`}
      title={`Copy ${title}`}
      onClick={() => void copy()}
    >
      <CopyRegular aria-hidden="true" />
    </button>
  );
}

/** The table as it will be copied; null until it is ready. */
function useReady(
  table: ShownTable,
  page: PageSide,
  loadHost: () => Promise<PaneHost>,
): { current: Copied | null } {
  const ready = useRef<Copied | null>(null);
  useEffect(() => {
    let wanted = true;
    ready.current = null;
    if (table.rowCount > MOST_ROWS_AHEAD) return undefined;
    loadHost()
      .then((host) => host.copied(table.id, page))
      .then((copied) => {
        if (wanted) ready.current = copied;
      })
      // What could not be made ready is made when it is asked for, and says then what is wrong.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [table, page, loadHost]);
  return ready;
}

import '../../../src/taskpane/report/report.css';
import '../../../src/taskpane/checks/checks.css';
import '../../../src/taskpane/settings/settings.css';
import { createRoot } from 'react-dom/client';
import { Pane } from '../../../src/taskpane/Pane';
import type { EditedSettings, PaneHost, Place } from '../../../src/taskpane/paneHost';
import { STORIES } from './stories';

/** The pane on a page of its own, with the workbook that the address asks for: `?story=protected`. */
const story = STORIES[new URLSearchParams(location.search).get('story') ?? 'sample'];

declare global {
  interface Window {
    /** Every cell the pane went to, in order. */
    went: Place[];
    /** The settings each refresh was asked with, in order. */
    refreshedWith: (EditedSettings | null)[];
  }
}
window.went = [];
window.refreshedWith = [];

let host: Promise<PaneHost> | undefined;
const loadHost = (): Promise<PaneHost> => {
  if (story === undefined) throw new Error('there is no such story');
  return (host ??= story(async (place) => {
    window.went.push(place);
  }).then((one) => ({
    ...one,
    refresh: (edited, progress) => {
      window.refreshedWith.push(edited);
      return one.refresh(edited, progress);
    },
  })));
};
const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<Pane loadHost={loadHost} />);

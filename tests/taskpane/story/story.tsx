import '../../../src/taskpane/report/report.css';
import '../../../src/taskpane/checks/checks.css';
import '../../../src/taskpane/settings/settings.css';
import { createRoot } from 'react-dom/client';
import { Pane } from '../../../src/taskpane/Pane';
import type { PaneHost, Place } from '../../../src/taskpane/paneHost';
import type { Scheme } from '../../../src/taskpane/useScheme';
import { STORIES } from './stories';

/** The pane on a page of its own, in the state that the address asks for: `?story=failing&scheme=dark`. */
const asked = new URLSearchParams(location.search);
const story = STORIES[asked.get('story') ?? 'sample'];
const scheme = asked.get('scheme') as Scheme | null;

declare global {
  interface Window {
    /** Every cell the pane went to, in order. */
    went: Place[];
  }
}
window.went = [];

let host: Promise<PaneHost> | undefined;
const loadHost = (): Promise<PaneHost> => {
  if (story === undefined) throw new Error('there is no such story');
  return (host ??= story(async (place) => {
    window.went.push(place);
  }));
};
const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<Pane loadHost={loadHost} scheme={scheme} />);

import type { KeyboardEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';

export type PaneTab = 'report' | 'checks' | 'settings';

interface TabsProps {
  chosen: PaneTab;
  /** How many checks there are; null before the first refresh. */
  checks: number | null;
  choose: (tab: PaneTab) => void;
}

const TABS: readonly PaneTab[] = ['report', 'checks', 'settings'];

/**
 * The three things to look at. Tab stops at the chosen one, arrows, Home and End go from one to the next. Made by
 * hand: Fluent's brings a focus manager along that weighs more than all the rest and leaves hidden stops in the page.
 */
export function PaneTabs({ chosen, checks, choose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const names: Record<PaneTab, string> = {
    report: 'Report',
    checks: checks === null ? 'Checks' : `Checks (${checks.toLocaleString('en-GB')})`,
    settings: 'Settings',
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabByKey(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label="Views" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          className="tab"
          aria-selected={tab === chosen}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {/* Bold is wider: the hidden copy keeps the room, so that nothing moves when a tab is chosen. */}
          <span className="tab-room" aria-hidden="true">
            {names[tab]}
          </span>
          <span className="tab-name">{names[tab]}</span>
        </button>
      ))}
    </div>
  );
}

function tabByKey(from: PaneTab, key: string): PaneTab | null {
  const at = TABS.indexOf(from);
  const to: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  const place = to[key];
  return place === undefined ? null : (TABS.at(place % TABS.length) ?? null);
}

interface PanelProps {
  tab: PaneTab;
  chosen: PaneTab;
  children: ReactNode;
}

/** What a tab shows: made when it is first looked at, and kept as it was left. */
export function TabPanel({ tab, chosen, children }: PanelProps) {
  const [visited, setVisited] = useState(false);
  const shown = tab === chosen;
  if (shown && !visited) setVisited(true);
  return (
    <div
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${tab}`}
      className="panel"
      hidden={!shown}
      tabIndex={-1}
    >
      {(shown || visited) && children}
    </div>
  );
}

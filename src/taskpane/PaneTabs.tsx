import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';

export type PaneTab = 'report' | 'checks' | 'settings';

interface TabsProps {
  chosen: PaneTab;
  /** How many checks there are; null before the first refresh. */
  checks: number | null;
  choose: (tab: PaneTab) => void;
}

/** The three things to look at. Arrow keys go from one to the next. */
export function PaneTabs({ chosen, checks, choose }: TabsProps) {
  return (
    <TabList
      className="tabs"
      aria-label="Views"
      selectedValue={chosen}
      selectTabOnFocus
      onTabSelect={(_, { value }) => choose(value as PaneTab)}
    >
      <Tab value="report" id="tab-report" aria-controls="panel-report">
        Report
      </Tab>
      <Tab value="checks" id="tab-checks" aria-controls="panel-checks">
        {checks === null ? 'Checks' : `Checks (${String(checks)})`}
      </Tab>
      <Tab value="settings" id="tab-settings" aria-controls="panel-settings">
        Settings
      </Tab>
    </TabList>
  );
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

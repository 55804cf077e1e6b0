import './pane.css';
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PaneHost, Place } from './paneHost';
import type { PaneTab } from './PaneTabs';
import { PaneTabs, TabPanel } from './PaneTabs';
import { FirstRun } from './report/FirstRun';
import { RunBar } from './run/RunBar';
import { useRun } from './run/useRun';
import type { Scheme } from './useScheme';
import { useScheme } from './useScheme';
import { useViews } from './useViews';

interface Props {
  /** The engine, loaded on first need; asking again after a failure tries again. */
  loadHost: () => Promise<PaneHost>;
  /** The scheme the host application asks for; null follows the machine. */
  scheme?: Scheme | null;
  /** Can the report's sheet be brought to the front? Not outside Excel. */
  showsReport?: boolean;
}

/** The whole task pane. */
export function Pane({ loadHost, scheme = null, showsReport = true }: Props) {
  const shown = useScheme(scheme);
  const runner = useRun(loadHost);
  const [tab, setTab] = useState<PaneTab>('report');
  const { refreshed, fail } = runner;
  const views = useViews(runner.run.phase, fail);

  const goTo = useCallback(
    (place: Place): void => {
      loadHost()
        .then((host) => host.goTo(place))
        .catch((thrown: unknown) => fail(thrown, 'The cell can’t be shown'));
    },
    [loadHost, fail],
  );
  const showReport = (): void => {
    if (refreshed === null) return;
    loadHost()
      .then((host) => host.showReport())
      .catch((thrown: unknown) => fail(thrown, 'The report can’t be shown'));
  };
  const choose = (chosen: PaneTab): void => {
    setTab(chosen);
    window.scrollTo({ top: 0 });
  };
  const checks = refreshed?.checks ?? null;

  return (
    <FluentProvider theme={shown === 'dark' ? webDarkTheme : webLightTheme} className="pane">
      <main data-phase={runner.run.phase}>
        <h1 className="visually-hidden">Highlight Report</h1>
        <RunBar runner={runner} showReport={showsReport ? showReport : null} />
        <PaneTabs chosen={tab} checks={checks?.length ?? null} choose={choose} />
        <TabPanel tab="report" chosen={tab}>
          {refreshed !== null && views !== null ? (
            <views.ReportView shown={refreshed} loadHost={loadHost} goTo={goTo} />
          ) : (
            <FirstRun />
          )}
        </TabPanel>
        <TabPanel tab="checks" chosen={tab}>
          {views !== null && <views.ChecksView checks={checks} shown={tab === 'checks'} goTo={goTo} />}
        </TabPanel>
        <TabPanel tab="settings" chosen={tab}>
          {views !== null && <views.SettingsView runner={runner} loadHost={loadHost} goTo={goTo} />}
        </TabPanel>
      </main>
    </FluentProvider>
  );
}

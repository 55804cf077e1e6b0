import './settings.css';
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { KnownWorkbook, PaneHost, Place } from '../paneHost';
import type { Failure } from '../run/failure';
import { failureOf } from '../run/failure';
import { FailureNotice } from '../run/FailureNotice';
import type { Runner } from '../run/useRun';
import { SettingsForm } from './SettingsForm';

interface Props {
  runner: Runner;
  loadHost: () => Promise<PaneHost>;
  goTo: (place: Place) => void;
}

type Examining =
  { is: 'working' } | { is: 'ready'; known: KnownWorkbook } | { is: 'failed'; failure: Failure };

/** The settings, for which the workbook is examined when no refresh has done so yet. */
export function SettingsView({ runner, loadHost, goTo }: Props) {
  const { refreshed, examine } = runner;
  const [own, setOwn] = useState<Examining>({ is: 'working' });
  const [attempt, setAttempt] = useState(1);
  const needed = refreshed === null;

  useEffect(() => {
    if (!needed) return;
    examine()
      .then((known) => setOwn({ is: 'ready', known }))
      .catch((thrown: unknown) => setOwn({ is: 'failed', failure: failureOf(thrown) }));
  }, [attempt, needed, examine]);

  const tryAgain = (): void => {
    setOwn({ is: 'working' });
    setAttempt(attempt + 1);
  };
  const known = refreshed ?? (own.is === 'ready' ? own.known : null);
  return (
    <>
      <h2 className="visually-hidden">Settings</h2>
      {known !== null && <SettingsForm known={known} runner={runner} loadHost={loadHost} goTo={goTo} />}
      {known === null && own.is === 'working' && (
        <Spinner className="empty" size="small" label="Reading the workbook …" />
      )}
      {known === null && own.is === 'failed' && (
        <div className="settings-failed">
          <FailureNotice failure={own.failure} />
          <Button onClick={tryAgain}>Try again</Button>
        </div>
      )}
    </>
  );
}

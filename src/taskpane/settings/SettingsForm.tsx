import type { Examined } from '../../app/examine';
import type { PaneHost, Place } from '../paneHost';
import type { Runner } from '../run/useRun';
import { ApplyBar } from './ApplyBar';
import { BandSettings } from './BandSettings';
import { LookSettings } from './LookSettings';
import { MeasureSettings } from './MeasureSettings';
import { RatingSettings } from './RatingSettings';
import { ReportSettings } from './ReportSettings';
import { SheetSettings } from './SheetSettings';
import { useDraft } from './useDraft';

interface Props {
  examined: Examined;
  runner: Runner;
  loadHost: () => Promise<PaneHost>;
  goTo: (place: Place) => void;
}

/** All settings as a draft; nothing of it counts until it is applied. */
export function SettingsForm({ examined, runner, loadHost, goTo }: Props) {
  const draft = useDraft(examined, loadHost);
  const { findings, contents } = examined;
  const apply = (): void => {
    void runner.refresh(draft.asked);
  };
  return (
    <div className="settings">
      <p className="muted">They are also on the sheet “Highlight settings”, where they can be edited too.</p>
      <ReportSettings draft={draft} />
      <RatingSettings draft={draft} />
      <BandSettings draft={draft} findings={findings} />
      <LookSettings draft={draft} />
      <SheetSettings draft={draft} contents={contents} />
      {findings.measures.length > 0 && <MeasureSettings draft={draft} measures={findings.measures} />}
      <ApplyBar draft={draft} busy={runner.run.phase === 'busy'} apply={apply} goTo={goTo} />
    </div>
  );
}

import type { KnownWorkbook, PaneHost, Place } from '../paneHost';
import type { Runner } from '../run/useRun';
import { ApplyBar } from './ApplyBar';
import { BandSettings } from './BandSettings';
import { LookSettings } from './LookSettings';
import { MeasureSettings } from './MeasureSettings';
import { RatingSettings } from './RatingSettings';
import { PaperSettings, ReportSettings } from './ReportSettings';
import { SheetSettings } from './SheetSettings';
import { useDraft } from './useDraft';

interface Props {
  known: KnownWorkbook;
  runner: Runner;
  loadHost: () => Promise<PaneHost>;
  goTo: (place: Place) => void;
}

/** All settings as a draft; nothing of it counts until it is applied. */
export function SettingsForm({ known, runner, loadHost, goTo }: Props) {
  const draft = useDraft(known, loadHost);
  const apply = (): void => {
    void runner.refresh(draft.asked);
  };
  return (
    <div className="settings">
      <p className="muted">They are also on the sheet “Highlight settings”, where they can be edited too.</p>
      <ReportSettings draft={draft} />
      <RatingSettings draft={draft} />
      <BandSettings draft={draft} scale={known.scale} />
      <LookSettings draft={draft} />
      <PaperSettings draft={draft} />
      <SheetSettings draft={draft} sheets={known.sheets} />
      {known.measures.length > 0 && <MeasureSettings draft={draft} measures={known.measures} />}
      <ApplyBar draft={draft} busy={runner.run.phase === 'busy'} apply={apply} goTo={goTo} />
    </div>
  );
}

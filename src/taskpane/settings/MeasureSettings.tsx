import { Button, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MeasureFinding } from '../../core/findings';
import { MeasureItem } from './MeasureItem';
import { confirmed, isAssumed, measuresToShow, settingOf, withMeasure } from './measureChoices';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  measures: MeasureFinding[];
}

/** Beyond this many nobody reads on, but searches. */
const AT_ONCE = 50;

/** Polarity, target, tolerance and chart measure by measure; what was assumed comes first. */
export function MeasureSettings({ draft, measures }: Props) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const chosen = draft.settings.measures;
  const open = measures.filter(
    (measure) => isAssumed(measure) && settingOf(measure, chosen).polarity === undefined,
  );
  const shown = measuresToShow(measures, search);
  return (
    <section aria-labelledby="settings-measures">
      <h3 id="settings-measures">
        Measures <span className="muted">{measures.length}</span>
      </h3>
      {open.length > 0 && (
        <div className="assumed">
          <p>
            Whether higher or lower is better was assumed for{' '}
            {open.length === 1 ? '1 measure' : `${String(open.length)} measures`}.
          </p>
          <Button size="small" onClick={() => draft.set('measures', confirmed(chosen, open))}>
            Confirm all {open.length}
          </Button>
        </div>
      )}
      <Input
        className="words"
        type="search"
        aria-label="Search measures"
        placeholder="Search measures"
        contentBefore={<SearchRegular />}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {shown.length === 0 && <p className="muted">No measure has these words.</p>}
      <ul className="entries">
        {shown.slice(0, most).map((measure) => (
          <MeasureItem
            key={`${measure.id}-${String(draft.revision)}`}
            measure={measure}
            setting={settingOf(measure, chosen)}
            set={(setting) => draft.set('measures', withMeasure(chosen, measure, setting))}
            setProblem={draft.setProblem}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + AT_ONCE)}>
          Show more measures ({shown.length - most} left)
        </button>
      )}
    </section>
  );
}

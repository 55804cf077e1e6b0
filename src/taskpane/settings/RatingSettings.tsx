import { Switch } from '@fluentui/react-components';
import type { Settings } from '../../core/settings';
import type { Choice } from './ChoiceField';
import { ChoiceField } from './ChoiceField';
import { ComparatorField } from './ComparatorField';
import { percentText, typedShare } from './figures';
import { TypedField } from './TypedField';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
}

const ARROWS: Choice<Settings['arrows']>[] = [
  { value: 'performance', label: '▲ is better' },
  { value: 'number', label: '▲ is larger' },
];

const ROLL_UPS: Choice<Settings['rollUp']>[] = [
  { value: 'worst', label: 'The worst of its measures' },
  { value: 'weighted', label: 'Their mean (green 3, amber 2, red 1)' },
  { value: 'majority', label: 'The most frequent, of equals the worse' },
];

/** How figures become ratings. */
export function RatingSettings({ draft }: Props) {
  const { settings, set, setProblem, revision } = draft;
  const { tolerance } = settings;
  return (
    <section aria-labelledby="settings-ratings">
      <h3 id="settings-ratings">Ratings</h3>
      <ComparatorField draft={draft} />
      <ChoiceField
        label="Arrows"
        value={settings.arrows}
        choices={ARROWS}
        set={(arrows) => set('arrows', arrows)}
      />
      <TypedField
        key={`points-${String(revision)}`}
        field="tolerance.points"
        label="Amber within, for percentages"
        unit="points"
        numeric
        text={percentText(tolerance.points)}
        read={typedShare}
        set={(points) => set('tolerance', { ...tolerance, points })}
        setProblem={setProblem}
      />
      <TypedField
        key={`share-${String(revision)}`}
        field="tolerance.share"
        label="Amber within, for all else"
        unit="% of target"
        numeric
        text={percentText(tolerance.share)}
        read={typedShare}
        set={(share) => set('tolerance', { ...tolerance, share })}
        setProblem={setProblem}
      />
      <ChoiceField
        label="Status of a theme and overall"
        value={settings.rollUp}
        choices={ROLL_UPS}
        set={(rollUp) => set('rollUp', rollUp)}
      />
      <Switch
        checked={settings.benchmarkFallback}
        label="Without a target, rate against the benchmark"
        onChange={(_, { checked }) => set('benchmarkFallback', checked)}
      />
    </section>
  );
}

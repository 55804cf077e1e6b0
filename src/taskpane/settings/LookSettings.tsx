import { StatusMark } from '../report/StatusMark';
import { ChoiceField } from './ChoiceField';
import { typedWhole } from './figures';
import { TypedField } from './TypedField';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
}

const PALETTES = [
  { value: 'standard', words: 'Standard' },
  { value: 'colour-blind-safe', words: 'Colour-blind safe' },
] as const;
const SAMPLE = ['red', 'amber', 'green'] as const;
/** As many as fit a page; the reader of settings takes no more. */
const MOST_PERIODS = 24;

/** How the tables look. */
export function LookSettings({ draft: { settings, set, setProblem, revision } }: Props) {
  const choices = PALETTES.map(({ value, words }) => ({
    value,
    label: (
      <span className="palette">
        {words}
        <span className="palette-sample" aria-hidden="true">
          {SAMPLE.map((status) => (
            <StatusMark key={status} status={status} palette={value} />
          ))}
        </span>
      </span>
    ),
  }));
  return (
    <section aria-labelledby="settings-look">
      <h3 id="settings-look">Look</h3>
      <ChoiceField
        label="Colours"
        value={settings.palette}
        choices={choices}
        set={(palette) => set('palette', palette)}
      />
      <TypedField
        key={`periods-${String(revision)}`}
        field="periodsShown"
        label="Latest periods shown"
        numeric
        text={String(settings.periodsShown)}
        read={(text) => typedWhole(text, 1, MOST_PERIODS)}
        set={(periods) => set('periodsShown', periods)}
        setProblem={setProblem}
      />
    </section>
  );
}

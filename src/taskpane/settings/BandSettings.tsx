import type { ScaleSize } from '../../core/risks/bandPresets';
import type { BandChoice } from './bandChoices';
import { choiceOf, gridFrom, ownBandsFrom, presetChoices } from './bandChoices';
import { ChoiceField } from './ChoiceField';
import { GridEditor } from './GridEditor';
import { OwnBandsEditor } from './OwnBandsEditor';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  /** The one most risks of the workbook were scored on. */
  scale: ScaleSize;
}

/** Which scores are red, amber and green: a preset, bands of one's own, or a grid that is looked up. */
export function BandSettings({ draft, scale }: Props) {
  const { bands } = draft.settings;
  const size = `${String(scale.probability)} × ${String(scale.impact)}`;
  const choose = (choice: BandChoice): void => {
    draft.setProblem('bands', null);
    if (choice === 'own') draft.set('bands', ownBandsFrom(bands, scale));
    else if (choice === 'grid') draft.set('bands', gridFrom(bands, scale));
    else draft.set('bands', choice);
  };
  const choices = [
    ...presetChoices(scale).map(({ value, name, scores }) => ({ value, label: labelled(name, scores) })),
    { value: 'own' as const, label: labelled('Your own bands', 'Each from a score upwards') },
    { value: 'grid' as const, label: labelled('Lookup grid', 'A band for each probability and impact') },
  ];
  return (
    <section aria-labelledby="settings-bands">
      <h3 id="settings-bands">Risk bands</h3>
      <ChoiceField<BandChoice>
        label={`On a scale of ${size}`}
        value={choiceOf(bands)}
        choices={choices}
        set={choose}
      />
      {typeof bands !== 'string' && !('grid' in bands) && (
        <OwnBandsEditor
          key={draft.revision}
          bands={bands.bands}
          scale={scale}
          set={(own) => draft.set('bands', { bands: own })}
          setProblem={draft.setProblem}
        />
      )}
      {typeof bands !== 'string' && 'grid' in bands && (
        <GridEditor
          setting={bands}
          scale={scale}
          palette={draft.settings.palette}
          set={(grid) => draft.set('bands', grid)}
        />
      )}
    </section>
  );
}

function labelled(name: string, explanation: string) {
  return (
    <span className="explained">
      {name}
      <span className="muted">{explanation}</span>
    </span>
  );
}

import { Field, Select } from '@fluentui/react-components';
import type { MeasureFinding } from '../../core/findings';
import type { MeasureSetting } from '../../core/settings';
import { ChartFields } from './ChartFields';
import type { Typed } from './figures';
import { percentText, typedShare, typedTarget } from './figures';
import { TypedField } from './TypedField';
import type { SetProblem } from './useDraft';
import { without } from './without';

interface Props {
  measure: MeasureFinding;
  setting: MeasureSetting;
  set: (setting: MeasureSetting) => void;
  setProblem: SetProblem;
}

const POLARITIES = ['higher', 'lower', 'band'] as const;

/** Polarity, target, tolerance and chart of one measure; what is left empty stays as found in the workbook. */
export function MeasureEditor({ measure, setting, set, setProblem }: Props) {
  const percent = measure.unit === 'percent';
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : percent ? percentText(value) : String(value);
  const setBound = (bound: 'min' | 'upper', value: number | null): void => {
    const other = without(setting.target ?? {}, bound);
    const target = value === null ? other : { ...other, [bound]: value };
    set(Object.keys(target).length === 0 ? without(setting, 'target') : { ...setting, target });
  };
  const setTolerance = (tolerance: number | null): void => {
    set(tolerance === null ? without(setting, 'tolerance') : { ...setting, tolerance });
  };
  const bounds = [
    { bound: 'min', label: 'Target at least' },
    { bound: 'upper', label: 'Target at most' },
  ] as const;
  return (
    <div className="measure-editor">
      <Field label="Which way is better">
        <Select
          value={setting.polarity ?? ''}
          onChange={(_, { value }) => {
            const polarity = POLARITIES.find((one) => one === value);
            set(polarity === undefined ? without(setting, 'polarity') : { ...setting, polarity });
          }}
        >
          <option value="">As found in the workbook</option>
          <option value="higher">Higher is better</option>
          <option value="lower">Lower is better</option>
          <option value="band">Within a band is good</option>
        </Select>
      </Field>
      {bounds.map(({ bound, label }) => (
        <TypedField
          key={bound}
          field={`${measure.id}.${bound}`}
          label={label}
          numeric
          {...(percent ? { unit: '%' } : {})}
          placeholder="As found"
          text={shown(setting.target?.[bound])}
          read={(text) => typedTarget(text, percent)}
          set={(value) => setBound(bound, value)}
          setProblem={setProblem}
        />
      ))}
      <TypedField
        field={`${measure.id}.tolerance`}
        label="Amber within"
        numeric
        unit={percent ? 'points' : '% of target'}
        placeholder="As above"
        text={setting.tolerance === undefined ? '' : percentText(setting.tolerance)}
        read={(text): Typed<number | null> => (text.trim() === '' ? { value: null } : typedShare(text))}
        set={setTolerance}
        setProblem={setProblem}
      />
      <ChartFields measure={measure} setting={setting} set={set} setProblem={setProblem} />
    </div>
  );
}

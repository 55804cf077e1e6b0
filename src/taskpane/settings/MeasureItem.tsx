import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MeasureFinding } from '../../core/findings';
import { measureName, targetText } from '../../core/report/wording';
import type { MeasureSetting } from '../../core/settings';
import { MeasureEditor } from './MeasureEditor';
import { isAssumed } from './measureChoices';
import type { SetProblem } from './useDraft';

interface Props {
  measure: MeasureFinding;
  setting: MeasureSetting;
  set: (setting: MeasureSetting) => void;
  setProblem: SetProblem;
}

export const POLARITY_WORDS: Record<MeasureFinding['polarity']['value'], string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  band: 'Within a band is good',
  unknown: 'Not known which way is better',
};

/** A measure and what is taken to be good; an assumption is confirmed with one press. */
export function MeasureItem({ measure, setting, set, setProblem }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { value } = measure.polarity;
  const assumed = isAssumed(measure) && setting.polarity === undefined;
  const target = targetText(measure);
  return (
    <li className="measure">
      <p id={id} className="strong">
        {measureName(measure)}
      </p>
      <p className={value === 'unknown' || assumed ? 'assumption' : 'muted'}>
        {POLARITY_WORDS[setting.polarity ?? value]}
        {assumed && ' (assumed)'}
        {setting.polarity !== undefined && ' (set here)'}
        {target !== '–' && `; target ${target}`}
      </p>
      <div className="measure-actions">
        {assumed && value !== 'unknown' && (
          <Button size="small" aria-describedby={id} onClick={() => set({ ...setting, polarity: value })}>
            Confirm
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className="measure-change"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => setOpen(!open)}
        >
          Change
        </Button>
      </div>
      {open && <MeasureEditor measure={measure} setting={setting} set={set} setProblem={setProblem} />}
    </li>
  );
}

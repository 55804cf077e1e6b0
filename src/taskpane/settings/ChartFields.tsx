import type { MeasureFinding } from '../../core/findings';
import type { MeasureSetting } from '../../core/settings';
import { POINTS_IN_BASELINE } from '../../core/settings/baselineText';
import { readRebaseText, rebaseText, TAKES_REBASE } from '../../core/settings/rebaseText';
import type { Typed } from './figures';
import { typedWhole } from './figures';
import { TypedField } from './TypedField';
import type { SetProblem } from './useDraft';
import { without } from './without';

interface Props {
  measure: MeasureFinding;
  setting: MeasureSetting;
  set: (setting: MeasureSetting) => void;
  setProblem: SetProblem;
}

/** From where and from how many points a measure's chart has its mean and limits. */
export function ChartFields({ measure, setting, set, setProblem }: Props) {
  const { rebase, baseline } = setting;
  return (
    <>
      <TypedField
        field={`${measure.id}.rebase`}
        label="Chart starts anew"
        hint="Where the work itself changed: Apr 2019, or Q1 2019/20; Jan 2020."
        placeholder="One chart throughout"
        text={rebase === undefined ? '' : rebaseText(rebase)}
        read={typedRebase}
        set={(periods) =>
          set(periods === null ? without(setting, 'rebase') : { ...setting, rebase: periods })
        }
        setProblem={setProblem}
      />
      <TypedField
        field={`${measure.id}.baseline`}
        label="Chart baseline"
        hint="So many first points give the mean and limits of all."
        unit="points"
        placeholder="All"
        numeric
        text={baseline === undefined ? '' : String(baseline)}
        read={typedBaseline}
        set={(points) =>
          set(points === null ? without(setting, 'baseline') : { ...setting, baseline: points })
        }
        setProblem={setProblem}
      />
    </>
  );
}

function typedRebase(text: string): Typed<string[] | null> {
  if (text.trim() === '') return { value: null };
  const read = readRebaseText(text);
  return 'value' in read ? read : { problem: `Type ${TAKES_REBASE}, or leave it empty.` };
}

function typedBaseline(text: string): Typed<number | null> {
  return text.trim() === ''
    ? { value: null }
    : typedWhole(text, POINTS_IN_BASELINE.least, POINTS_IN_BASELINE.most);
}

import { PERIODS_IN_MEAN } from '../../core/settings/readSettings';
import type { Choice } from './ChoiceField';
import { ChoiceField } from './ChoiceField';
import { typedWhole } from './figures';
import { TypedField } from './TypedField';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
}

type Kind = 'previous' | 'year' | 'mean';
const KINDS: Choice<Kind>[] = [
  { value: 'previous', label: 'The previous period' },
  { value: 'year', label: 'The same period last year' },
  { value: 'mean', label: 'The mean of several periods before' },
];
/** A quarter of months, to begin with. */
const USUAL_MEAN = 3;
const FIELD = 'comparator.meanOf';

/** What the latest figure is compared with for its direction. */
export function ComparatorField({ draft: { settings, set, setProblem, revision } }: Props) {
  const { comparator } = settings;
  const { least, most } = PERIODS_IN_MEAN;
  const choose = (kind: Kind): void => {
    setProblem(FIELD, null);
    set('comparator', kind === 'mean' ? { meanOf: USUAL_MEAN } : kind);
  };
  return (
    <>
      <ChoiceField
        label="Direction compares with"
        value={typeof comparator === 'string' ? comparator : 'mean'}
        choices={KINDS}
        set={choose}
      />
      {typeof comparator !== 'string' && (
        <TypedField
          key={`mean-${String(revision)}`}
          field={FIELD}
          label="Periods in the mean"
          hint="So many before the latest one."
          numeric
          text={String(comparator.meanOf)}
          read={(text) => typedWhole(text, least, most)}
          set={(meanOf) => set('comparator', { meanOf })}
          setProblem={setProblem}
        />
      )}
    </>
  );
}

import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Choice<T extends string> {
  value: T;
  label: string | ReactElement;
}

interface Props<T extends string> {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  set: (value: T) => void;
}

/** One of a few, all in sight. */
export function ChoiceField<T extends string>({ label, value, choices, set }: Props<T>) {
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((one) => one.value === chosen);
          if (choice !== undefined) set(choice.value);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

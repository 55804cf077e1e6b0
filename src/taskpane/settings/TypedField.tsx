import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Typed } from './figures';
import type { SetProblem } from './useDraft';

interface Props<T> {
  /** Known by this among the problems of the draft. */
  field: string;
  label: string;
  hint?: string;
  /** Said behind the figure: "points", "%". */
  unit?: string;
  placeholder?: string;
  type?: 'text' | 'date';
  /** What the field begins with. */
  text: string;
  read: (text: string) => Typed<T>;
  set: (value: T) => void;
  setProblem: SetProblem;
  numeric?: boolean;
}

/** A field for a value that is typed, understood at each letter, and mended in words. */
export function TypedField<T>({ field, label, hint, unit, text, read, set, setProblem, ...props }: Props<T>) {
  const [typed, setTyped] = useState(text);
  const understood = read(typed);
  const problem = 'problem' in understood ? understood.problem : null;
  const change = (next: string): void => {
    setTyped(next);
    const now = read(next);
    setProblem(field, 'problem' in now ? `${label}: ${now.problem}` : null);
    if ('value' in now) set(now.value);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      <Input
        className={props.numeric === true ? 'figure' : 'words'}
        type={props.type ?? 'text'}
        inputMode={props.numeric === true ? 'decimal' : 'text'}
        value={typed}
        placeholder={props.placeholder ?? ''}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}

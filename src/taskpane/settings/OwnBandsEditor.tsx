import { Button, Input, Select } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ScaleSize } from '../../core/risks/bandPresets';
import { bandsProblem } from '../../core/risks/bands';
import type { OwnBands } from './bandChoices';
import { typedWhole } from './figures';
import type { SetProblem } from './useDraft';

type Band = OwnBands['bands'][number];
/** A band as typed: its lowest score may not be a number yet. */
type TypedBand = Omit<Band, 'from'> & { from: string };

interface Props {
  bands: Band[];
  scale: ScaleSize;
  set: (bands: Band[]) => void;
  setProblem: SetProblem;
}

const STATUSES: [Band['status'], string][] = [
  ['green', 'Green'],
  ['amber', 'Amber'],
  ['red', 'Red'],
  ['extreme', 'Extreme'],
];

/** Bands of one's own: name, colour and lowest score of each. */
export function OwnBandsEditor({ bands, scale, set, setProblem }: Props) {
  const [typed, setTyped] = useState<TypedBand[]>(() =>
    bands.map((band) => ({ ...band, from: String(band.from) })),
  );
  const problem = problemOf(typed, scale);
  const change = (next: TypedBand[]): void => {
    setTyped(next);
    const wrong = problemOf(next, scale);
    setProblem('bands', wrong === null ? null : `Risk bands: ${wrong}`);
    if (wrong === null) set(next.map((band) => ({ ...band, from: Number(band.from) })));
  };
  const alter = (place: number, part: Partial<TypedBand>): void =>
    change(typed.map((band, i) => (i === place ? { ...band, ...part } : band)));
  return (
    <div className="bands" role="group" aria-label="Your own bands">
      <div className="band band-headings" aria-hidden="true">
        <span>Name</span>
        <span>Colour</span>
        <span>From</span>
      </div>
      {typed.map((band, i) => {
        const nth = `band ${String(i + 1)}`;
        return (
          <div className="band" key={i}>
            <Input
              aria-label={`Name of ${nth}`}
              value={band.name}
              onChange={(_, { value }) => alter(i, { name: value })}
            />
            <Select
              aria-label={`Colour of ${nth}`}
              value={band.status}
              onChange={(_, { value }) => alter(i, { status: value as Band['status'] })}
            >
              {STATUSES.map(([status, word]) => (
                <option key={status} value={status}>
                  {word}
                </option>
              ))}
            </Select>
            <Input
              aria-label={`Lowest score of ${nth}`}
              inputMode="numeric"
              value={band.from}
              onChange={(_, { value }) => alter(i, { from: value })}
            />
            <Button
              aria-label={`Remove ${nth}`}
              appearance="subtle"
              icon={<DeleteRegular />}
              disabled={typed.length === 1}
              onClick={() => change(typed.filter((_, place) => place !== i))}
            />
          </div>
        );
      })}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        size="small"
        icon={<AddRegular />}
        onClick={() => change([...typed, { name: '', status: 'red', from: '' }])}
      >
        Add a band
      </Button>
    </div>
  );
}

function problemOf(typed: readonly TypedBand[], scale: ScaleSize): string | null {
  const highest = scale.probability * scale.impact;
  if (typed.some(({ name }) => name.trim() === '')) return 'Give each band a name.';
  const unread = typed.map(({ from }) => typedWhole(from, 1, highest)).find((one) => 'problem' in one);
  if (unread !== undefined) return `Lowest score: type a whole number from 1 to ${String(highest)}.`;
  const wrong = bandsProblem(
    { bands: { bands: typed.map((band) => ({ ...band, from: Number(band.from) })) } },
    scale,
  );
  return wrong === null ? null : `These bands can’t be used: ${wrong}.`;
}

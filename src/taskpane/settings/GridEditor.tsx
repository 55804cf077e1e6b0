import type { CSSProperties } from 'react';
import type { Palette } from '../../adapters/theme';
import type { ScaleSize } from '../../core/risks/bandPresets';
import { bandsProblem } from '../../core/risks/bands';
import { inkOf } from '../report/inkOf';
import type { GridBands } from './bandChoices';
import { gridFrom } from './bandChoices';

interface Props {
  setting: GridBands;
  scale: ScaleSize;
  palette: Palette;
  set: (setting: GridBands) => void;
}

/** A band for each pair of probability and impact, laid out like the heat map. */
export function GridEditor({ setting, scale, palette, set }: Props) {
  const { grid, bands } = setting;
  const problem = bandsProblem({ bands: setting }, scale);
  if (problem !== null) {
    return (
      <p className="field-problem">
        This grid can’t be used: {problem}.{' '}
        <button type="button" className="link" onClick={() => set(gridFrom('three-band', scale))}>
          Begin a new grid
        </button>
      </p>
    );
  }
  const alter = (row: number, column: number, name: string): void =>
    set({
      bands,
      grid: grid.map((names, r) => (r === row ? names.map((one, c) => (c === column ? name : one)) : names)),
    });
  const coloured = (name: string): CSSProperties =>
    inkOf(bands.find((band) => band.name === name)?.status ?? 'not-rated', palette);
  const highestFirst = grid.map((names, row) => ({ names, row })).reverse();
  return (
    <div className="frame" role="region" aria-label="Lookup grid" tabIndex={0}>
      <table className="grid-editor">
        <caption className="visually-hidden">
          The band for each probability (rows, the highest first) and impact (columns).
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <abbr title="Probability down, impact across">P × I</abbr>
            </th>
            {(grid[0] ?? []).map((_, column) => (
              <th key={column} scope="col">
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {highestFirst.map(({ names, row }) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {names.map((name, column) => (
                <td key={column}>
                  <select
                    className="inked"
                    aria-label={`Probability ${String(row + 1)}, impact ${String(column + 1)}`}
                    value={name}
                    style={coloured(name)}
                    onChange={(event) => alter(row, column, event.target.value)}
                  >
                    {bands.map((band) => (
                      <option key={band.name} value={band.name}>
                        {band.name}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

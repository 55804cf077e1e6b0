import type { Findings } from '../findings';
import { MOST_STEPS } from '../risks/bandFaults';
import { PRESET_SIZE } from '../risks/bandPresets';
import type { ScaleSize } from '../risks/bands';
import { bandFinder, bandsOf } from '../risks/bands';
import type { Settings } from '../settings';
import { STATUS_CHOICES } from '../settings/bandRows';
import { impactHeading, probabilityLabel, SETTINGS_TABLES } from '../settings/settingsHeadings';
import { figureCell } from './figureCell';
import type { KeptTexts } from './keptTexts';
import { inputText } from './keptTexts';
import { SETTINGS_WIDTHS } from './settingsWidths';
import { column } from './tableColumns';
import type { HighlightTable, Status, TableCell, TableRow } from './tables';
import { usualScale } from './usualScale';

/** Rows to type in, filled or not. */
const LEAST_ROWS = 5;

type Band = { name: string; status: 'red' | 'amber' | 'green' | 'extreme'; from?: number };

const steps = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

function scaleOf({ risks }: Findings): ScaleSize {
  return usualScale(risks) ?? { probability: PRESET_SIZE, impact: PRESET_SIZE };
}

/** Bands of one's own as they were given, presets as they are on the scale of most risks. */
function bandsInForce(findings: Findings, settings: Settings): Band[] {
  return typeof settings.bands === 'string' ? bandsOf(settings, scaleOf(findings)) : settings.bands.bands;
}

function bandCells({ name, status, from }: Band): TableCell[] {
  const [word = ''] = STATUS_CHOICES[status];
  const score: TableCell = { ...figureCell(from, 'number', SETTINGS_WIDTHS.words), input: true };
  return [inputText(name), inputText(word), score];
}

function bandRows(findings: Findings, settings: Settings, kept: KeptTexts): TableCell[][] {
  const typed = kept.rows('bands');
  const filled =
    typed.length > 0
      ? typed.map((row) =>
          ['label', 'status', 'from'].map((field) => inputText(kept.at('bands', row, field))),
        )
      : bandsInForce(findings, settings).map(bandCells);
  const spare = Math.max(LEAST_ROWS - filled.length, 1);
  return [...filled, ...steps(spare).map(() => [inputText(null), inputText(null), inputText(null)])];
}

/** The bands of risk scores in force, with rows to spare for bands of one's own. */
export function bandsTable(findings: Findings, settings: Settings, kept: KeptTexts): HighlightTable {
  const { title, label, headings } = SETTINGS_TABLES.bands;
  return {
    id: 'BandSettings',
    title,
    description: 'Each band of risk scores, its status and its lowest score.',
    columns: [
      column('band', label, SETTINGS_WIDTHS.label),
      column('status', headings.status, SETTINGS_WIDTHS.choice),
      column('from', headings.from, SETTINGS_WIDTHS.words),
    ],
    rows: bandRows(findings, settings, kept).map((cells, i): TableRow => ({ key: String(i), cells })),
    rule: 'Risk bands: the bands in force; each takes scores from its own up to the next one’s. What is typed here counts when the setting “Risk bands” says Your own (band, status and score) or Lookup grid (band and status). Status: Red, Amber, Green or Extreme.',
  };
}

interface GridShown {
  size: ScaleSize;
  cell(probability: number, impact: number): TableCell;
}

function keptGridShown(kept: KeptTexts, statusOf: (name: string) => Status | undefined): GridShown | null {
  const rows = kept.rows('grid').map(Number);
  if (rows.length === 0) return null;
  const probability = Math.max(...rows);
  const columns = steps(MOST_STEPS * MOST_STEPS).filter((i) =>
    rows.some((p) => kept.at('grid', String(p), String(i)) !== null),
  );
  const cell = (p: number, i: number): TableCell => coloured(kept.at('grid', String(p), String(i)), statusOf);
  return { size: { probability, impact: Math.max(...columns) }, cell };
}

function coloured(name: string | null, statusOf: (name: string) => Status | undefined): TableCell {
  const status = name === null ? undefined : statusOf(name);
  return { ...inputText(name), ...(status === undefined ? {} : { status }) };
}

function gridShown(findings: Findings, settings: Settings, kept: KeptTexts): GridShown {
  const statuses = new Map<string, Status>(
    bandsInForce(findings, settings).map(({ name, status }) => [name, status]),
  );
  const statusOf = (name: string): Status | undefined => statuses.get(name);
  const typed = keptGridShown(kept, statusOf);
  if (typed !== null) return typed;
  const { bands } = settings;
  if (typeof bands !== 'string' && 'grid' in bands) {
    const { grid } = bands;
    const size = { probability: grid.length, impact: grid[0]?.length ?? 0 };
    return { size, cell: (p, i) => coloured(grid[p - 1]?.[i - 1] ?? null, statusOf) };
  }
  const size = scaleOf(findings);
  const find = bandFinder(size, settings);
  return {
    size,
    cell: (p, i) => {
      const band = find(p, i);
      return { ...inputText(band?.name ?? null), ...(band === null ? {} : { status: band.status }) };
    },
  };
}

/**
 * The band of each probability and impact: the lookup grid in force, else what the bands in force come to, for a
 * person to start from. `null` for a scale too large for a page.
 */
export function gridTable(findings: Findings, settings: Settings, kept: KeptTexts): HighlightTable | null {
  const { size, cell } = gridShown(findings, settings, kept);
  const tooLarge = size.probability > MOST_STEPS || size.impact > MOST_STEPS;
  if (tooLarge && kept.rows('grid').length === 0) return null;
  const { title, label } = SETTINGS_TABLES.grid;
  return {
    id: 'GridSettings',
    title,
    description: `The band of each probability, ${size.probability} to 1 downwards, and impact, 1 to ${size.impact} across.`,
    columns: [
      column('probability', label, SETTINGS_WIDTHS.name),
      ...steps(size.impact).map((i) =>
        column(`impact${i}`, impactHeading(i), SETTINGS_WIDTHS.narrow, 'centre'),
      ),
    ],
    rows: steps(size.probability)
      .reverse()
      .map((p) => ({
        key: probabilityLabel(p),
        cells: [
          { text: probabilityLabel(p), emphasis: 'strong' as const },
          ...steps(size.impact).map((i) => cell(p, i)),
        ],
      })),
    rule: 'Lookup grid: the band of each probability and impact. What is typed here counts when the setting “Risk bands” says Lookup grid; otherwise it shows the bands in force.',
  };
}

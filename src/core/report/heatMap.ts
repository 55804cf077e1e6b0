import type { Findings, RiskFinding } from '../findings';
import { bandFinder, type RiskBand } from '../risks/bands';
import type { Settings } from '../settings';
import { bandRule } from './rules';
import { column } from './tableColumns';
import type { HighlightTable, TableCell } from './tables';
import { scaleKey, usualScale } from './usualScale';
import { counted, NOTHING } from './wording';

/** A larger scale has no room beside the highlights. */
const LARGEST_SCALE = 10;
/** References in one cell before the rest is counted. */
const MOST_REFERENCES = 8;
const LABEL_WIDTH = 82;
const CELL_WIDTH = 71;
const ROOM_FOR_CELLS = 355;

/** A cell has its band's status whether or not a risk stands in it; the references say where the risks are. */
function heatCell(risks: readonly RiskFinding[], band: RiskBand | null): TableCell {
  const look = { status: band?.status ?? ('not-rated' as const) };
  if (risks.length === 0) return { text: NOTHING, ...look };
  const named = risks.slice(0, MOST_REFERENCES).map((risk) => risk.ref ?? `row ${risk.row}`);
  const more = risks.length - named.length;
  return { text: named.join(', ') + (more > 0 ? ` and ${more} more` : ''), ...look };
}

/** Open risks of the scale by "probability × impact"; the others are counted. */
function placedOn(
  open: readonly RiskFinding[],
  scale: string,
): { placed: Map<string, RiskFinding[]>; off: number } {
  const placed = new Map<string, RiskFinding[]>();
  let off = 0;
  for (const risk of open) {
    const there = risk.scale !== null && scaleKey(risk.scale) === scale;
    if (!there || risk.probability === null || risk.impact === null) {
      off += 1;
      continue;
    }
    const key = `${Math.round(risk.probability)}x${Math.round(risk.impact)}`;
    const others = placed.get(key);
    if (others === undefined) placed.set(key, [risk]);
    else others.push(risk);
  }
  return { placed, off };
}

/**
 * Open risks by probability (down, highest first) and impact (across): every cell in its band, the references of
 * the risks in it.
 *
 * The scale is the one most risks were scored on, up to 10 × 10; the rule says which scores make which band and
 * counts risks that are not on the map. `null` without a scored open risk.
 */
export function heatMap(findings: Findings, settings: Settings): HighlightTable | null {
  const open = findings.risks.filter((risk) => !risk.closed);
  const scale = usualScale(open);
  if (scale === null || scale.probability > LARGEST_SCALE || scale.impact > LARGEST_SCALE) return null;
  const { placed, off } = placedOn(open, scaleKey(scale));
  const band = bandFinder(scale, settings);
  const impacts = Array.from({ length: scale.impact }, (_, i) => i + 1);
  const probabilities = Array.from({ length: scale.probability }, (_, i) => scale.probability - i);
  const width = Math.min(CELL_WIDTH, ROOM_FOR_CELLS / scale.impact);
  return {
    id: 'HeatMap',
    title: 'Heat map of risks',
    description: `Risk references by probability, ${scale.probability} to 1 downwards, and impact, 1 to ${scale.impact} across.`,
    columns: [
      column('probability', 'Probability', LABEL_WIDTH),
      ...impacts.map((impact) => column(`impact${impact}`, `Impact ${impact}`, width, 'centre')),
    ],
    rows: probabilities.map((probability) => ({
      key: `probability${probability}`,
      cells: [
        { text: `Probability ${probability}`, emphasis: 'strong' as const },
        ...impacts.map((impact) =>
          heatCell(placed.get(`${probability}x${impact}`) ?? [], band(probability, impact)),
        ),
      ],
    })),
    rule:
      `Heat map: references of open risks at their residual score. ${bandRule(settings, scale)}` +
      (off > 0
        ? ` ${counted(off, 'open risk')} without a score on this scale ${off === 1 ? 'is' : 'are'} not on the map.`
        : ''),
  };
}

import type { Findings, RiskFinding } from '../findings';
import { column } from './tableColumns';
import type { HighlightTable, Status, TableCell } from './tables';
import { counted, NOTHING } from './wording';

/** A larger scale has no room beside the highlights. */
const LARGEST_SCALE = 10;
/** References in one cell before the rest is counted. */
const MOST_REFERENCES = 8;
const LABEL_WIDTH = 80;
const CELL_WIDTH = 64;
const ROOM_FOR_CELLS = 320;

const scaleKey = (risk: RiskFinding): string | null =>
  risk.scale === null ? null : `${risk.scale.probability}x${risk.scale.impact}`;

function mostUsedScale(risks: readonly RiskFinding[]): RiskFinding['scale'] {
  const times = new Map<string, number>();
  let best: RiskFinding | null = null;
  for (const risk of risks) {
    const key = scaleKey(risk);
    if (key === null) continue;
    times.set(key, (times.get(key) ?? 0) + 1);
    const bestTimes = best === null ? 0 : (times.get(scaleKey(best) ?? '') ?? 0);
    if ((times.get(key) ?? 0) > bestTimes) best = risk;
  }
  return best?.scale ?? null;
}

function heatCell(risks: readonly RiskFinding[]): TableCell {
  if (risks.length === 0) return { text: NOTHING, emphasis: 'muted' };
  const named = risks.slice(0, MOST_REFERENCES).map((risk) => risk.ref ?? `row ${risk.row}`);
  const more = risks.length - named.length;
  const status: Status = risks[0]?.bandStatus ?? 'not-rated';
  return { text: named.join(', ') + (more > 0 ? ` and ${more} more` : ''), status };
}

/**
 * Open risks by probability (down, highest first) and impact (across), their references in the cells.
 *
 * The scale is the one most risks were scored on, up to 10 × 10; the rule counts risks that are not on the map.
 * `null` without a scored open risk.
 */
export function heatMap(findings: Findings): HighlightTable | null {
  const open = findings.risks.filter((risk) => !risk.closed);
  const scale = mostUsedScale(open);
  if (scale === null || scale.probability > LARGEST_SCALE || scale.impact > LARGEST_SCALE) return null;
  const wanted = `${scale.probability}x${scale.impact}`;
  const placed = new Map<string, RiskFinding[]>();
  let off = 0;
  for (const risk of open) {
    if (scaleKey(risk) !== wanted || risk.probability === null || risk.impact === null) off += 1;
    else {
      const key = `${risk.probability}x${risk.impact}`;
      const there = placed.get(key);
      if (there === undefined) placed.set(key, [risk]);
      else there.push(risk);
    }
  }
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
        ...impacts.map((impact) => heatCell(placed.get(`${probability}x${impact}`) ?? [])),
      ],
    })),
    rule:
      'Numbers in the heat map are risk references at their residual score; closed risks are left out.' +
      (off > 0
        ? ` ${counted(off, 'risk')} without a score on this scale ${off === 1 ? 'is' : 'are'} not on the map.`
        : ''),
  };
}

import type { Findings, RiskFinding, ScoreFinding } from '../findings';
import type { Settings } from '../settings';
import { riskRule } from './rules';
import { CELL_COLUMN, cellLink, column, withoutSilentColumns } from './tableColumns';
import type { ReportSheet, TableCell, TableRow } from './tables';
import { scalesOf } from './usualScale';
import { grouped, dated, movementText, NOTHING, orNothing, shortDate } from './wording';

function scoreText(score: ScoreFinding | null): string {
  return score === null ? NOTHING : `${score.probability} × ${score.impact} = ${score.score}`;
}

function residualCell({ probability, impact, score, reason }: RiskFinding): TableCell {
  if (score === null) return { text: orNothing(reason.replace(/^Not scored: /, '')), emphasis: 'muted' };
  const text =
    probability === null || impact === null ? String(score) : scoreText({ probability, impact, score });
  return { text, emphasis: 'strong' };
}

function bandCell(risk: RiskFinding): TableCell {
  return { text: risk.band ?? 'Not scored', status: risk.bandStatus ?? 'not-rated' };
}

function riskRow(risk: RiskFinding, startsSection: boolean): TableRow {
  const title = risk.title === null ? '' : `${risk.title}\n`;
  return {
    key: risk.id,
    cells: [
      { text: orNothing(risk.ref), emphasis: 'strong' },
      { text: risk.type === null ? NOTHING : risk.type === 'issue' ? 'Issue' : 'Risk', emphasis: 'muted' },
      { text: orNothing(title + risk.description) },
      { text: orNothing(risk.owner) },
      { text: scoreText(risk.inherent), emphasis: 'muted' },
      residualCell(risk),
      bandCell(risk),
      { text: scoreText(risk.target), emphasis: 'muted' },
      { text: movementText(risk) },
      { text: orNothing(risk.mitigation) },
      { text: shortDate(risk.reviewDate) },
      cellLink(risk),
    ],
    ...(startsSection ? { startsSection: true } : {}),
  };
}

/** Open before closed, then by residual score, highest first; unscored last, else in workbook order. */
function inOrder(risks: readonly RiskFinding[]): RiskFinding[] {
  const rank = (risk: RiskFinding): number => (risk.closed ? -2 : (risk.score ?? -1));
  return [...risks].sort((a, b) => rank(b) - rank(a));
}

/** The register of risks and issues, by residual score; closed ones stand at its end. `null` without risks. */
export function risksSheet(findings: Findings, settings: Settings): ReportSheet | null {
  if (findings.risks.length === 0) return null;
  const sorted = inOrder(findings.risks);
  const closed = sorted.filter((risk) => risk.closed).length;
  const all = sorted.map((risk, i) => riskRow(risk, i > 0 && risk.closed && sorted[i - 1]?.closed === false));
  const { columns, rows } = withoutSilentColumns(
    [
      { ...column('ref', 'Ref', 40), identifies: true as const },
      column('type', 'Type', 42),
      { ...column('risk', 'Risk or issue', 240), identifies: true as const },
      column('owner', 'Owner', 100),
      column('inherent', 'Inherent score', 70, 'centre'),
      column('residual', 'Residual score', 74, 'centre'),
      column('band', 'Band', 70, 'centre'),
      column('target', 'Target score', 70, 'centre'),
      column('movement', 'Movement', 76),
      column('mitigation', 'Mitigation', 180),
      column('review', 'Review date', 74),
      CELL_COLUMN,
    ],
    all,
    'mitigation',
    ['risk', 'residual', 'band', 'mitigation'],
  );
  const open = findings.risks.length - closed;
  return {
    key: 'risks',
    name: 'Highlights - Risks',
    title: 'Risks and issues',
    subtitle: dated(
      findings.reportDate,
      `${grouped(open, 0)} open risks and issues, the highest residual score first; ${closed === 0 ? 'none closed' : `${grouped(closed, 0)} closed, at the end`}. Scores are probability × impact.`,
    ),
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'Risks',
          title: 'Risks and issues',
          description:
            'A row a risk, by residual score, with its owner, scores, band, movement and mitigation.',
          columns,
          rows,
          rule: riskRule(settings, scalesOf(findings.risks)),
        },
      },
    ],
  };
}

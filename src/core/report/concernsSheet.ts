import type { ConcernFinding, Findings } from '../findings';
import { column } from './tableColumns';
import type { Block, ReportSheet, TableCell } from './tables';
import { dated, NOTHING, orNothing, shortDate } from './wording';

function lateCell(concern: ConcernFinding): TableCell {
  return concern.overdue ? { text: 'Overdue', status: 'worsening' } : { text: NOTHING, emphasis: 'muted' };
}

function tableOf(concerns: readonly ConcernFinding[], id: string, title: string, heading: string): Block[] {
  if (concerns.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      table: {
        id,
        title,
        description: `${title} in the order given, with owner and time.`,
        columns: [
          { ...column('ref', 'Ref', 50), identifies: true },
          column('description', heading, 560),
          column('owner', 'Owner', 120),
          column('byWhen', 'By when', 120),
          column('late', 'Late', 66),
        ],
        rows: concerns.map((concern) => ({
          key: `${concern.sheet}|${concern.cell}`,
          cells: [
            {
              text: orNothing(concern.ref),
              emphasis: 'strong',
              link: { sheet: concern.sheet, cell: concern.cell },
            },
            { text: orNothing(concern.description) },
            { text: orNothing(concern.owner) },
            { text: orNothing(concern.byWhen ?? (concern.due === null ? null : shortDate(concern.due))) },
            lateCell(concern),
          ],
        })),
        rule: 'Overdue: the time given is a date, a month or a year, and its last day lies before the report date.',
      },
    },
  ];
}

/** Areas of concern and medium-term developments. `null` when there is neither. */
export function concernsSheet(findings: Findings): ReportSheet | null {
  const blocks = [
    ...tableOf(findings.concerns, 'Concerns', 'Areas of concern', 'Concern'),
    ...tableOf(findings.developments, 'Developments', 'Medium-term developments', 'Development'),
  ];
  if (blocks.length === 0) return null;
  return {
    key: 'concerns',
    name: 'Highlights - Concerns',
    title: 'Concerns and developments',
    subtitle: dated(findings.reportDate, 'In the authors’ words.'),
    blocks,
  };
}

import type { Findings } from '../findings';
import { CELL_COLUMN, cellLink, column } from './tableColumns';
import type { Block, ReportSheet, Status } from './tables';
import { dated, orNothing, ragCell } from './wording';

const GRADES: Record<1 | 2 | 3 | 4, Status> = { 1: 'blue', 2: 'green', 3: 'amber', 4: 'red' };

function narratives(findings: Findings): Block[] {
  if (findings.narratives.length === 0) return [];
  const rows = findings.narratives.map(({ theme, paragraphs, recorded, sheet, cell }) => ({
    key: `${sheet}|${cell}`,
    cells: [
      { text: theme ?? 'The whole report', emphasis: 'strong' as const },
      { text: orNothing(paragraphs.join('\n\n')) },
      ragCell(recorded, 'Not given'),
      cellLink({ sheet, cell }),
    ],
    startsSection: true,
    ...(theme === null ? {} : { theme }),
  }));
  return [
    { kind: 'heading', text: 'Narrative' },
    {
      kind: 'table',
      table: {
        id: 'Narrative',
        title: 'Narrative',
        description: 'The authors’ account of the whole report and of each theme, with the rating they gave.',
        columns: [
          { ...column('theme', 'Theme', 170), identifies: true },
          column('narrative', 'Narrative', 620),
          column('rag', 'Author’s RAG', 100, 'centre'),
          CELL_COLUMN,
        ],
        rows,
        rule: 'As the authors wrote it; nothing is shortened.',
      },
    },
  ];
}

function judgements(findings: Findings): Block[] {
  if (findings.judgements.length === 0) return [];
  return [
    { kind: 'heading', text: 'Inspection judgements' },
    {
      kind: 'table',
      table: {
        id: 'Judgements',
        title: 'Inspection judgements',
        description: 'Each aspect inspected and the judgement given.',
        columns: [column('aspect', 'Aspect', 170), column('judgement', 'Judgement', 620), CELL_COLUMN],
        rows: findings.judgements.map(({ aspect, judgement, grade, sheet, cell }) => ({
          key: `${sheet}|${cell}`,
          cells: [
            { text: orNothing(aspect) },
            { text: orNothing(judgement), ...(grade === null ? {} : { status: GRADES[grade] }) },
            cellLink({ sheet, cell }),
          ],
        })),
        rule: 'A scale of its own, of four points: Outstanding, Good, Requires improvement (Adequate), Inadequate.',
      },
    },
  ];
}

/** What authors and inspectors wrote: narratives and judgements. `null` when there is neither. */
export function narrativeSheet(findings: Findings): ReportSheet | null {
  const blocks = [...narratives(findings), ...judgements(findings)];
  if (blocks.length === 0) return null;
  return {
    key: 'narrative',
    name: 'Highlights - Narrative',
    title: 'Narrative',
    subtitle: dated(findings.reportDate, 'In the authors’ words.'),
    blocks,
  };
}

import { COMMENTARY_STAYS } from '../exceptions';
import { ON_OWN_SHEETS } from '../frontPage';
import type { Block, HighlightTable, Report, TableRow } from '../tables';
import { sectionOf } from './paper';
import type { PaperPart, PaperSection } from './paper';
import { cellText, headed, onPaper, sheetOf, withoutColumns } from './tableParts';

interface Kind {
  /** What the column "About" says of such a row. */
  words: readonly string[];
  title: string;
  description: string;
  headings: Readonly<Record<string, string>>;
}

/** On the sheet they share one table; on paper each kind has its own, under headings that say what it shows. */
const KINDS: readonly Kind[] = [
  {
    words: ['Measure'],
    title: 'Measures rated red',
    description:
      'A row a measure rated red, with why, its latest figure, the one before, target and direction.',
    headings: { what: 'Measure and why', commentary: 'Commentary' },
  },
  {
    words: ['Risk', 'Issue'],
    title: 'Risks and issues in the highest bands',
    description:
      'A row a risk or issue in a red or extreme band, the highest score first, with why and its owner.',
    headings: {
      what: 'Risk or issue and why',
      rag: 'Band',
      latest: 'Score',
      target: 'Target score',
      direction: 'Movement',
      commentary: 'Commentary',
    },
  },
  {
    words: ['Action'],
    title: 'Actions red or overdue',
    description:
      'A row an action that is red or overdue, with why, its status before, when it is due and its owner.',
    headings: { what: 'Action and why', target: 'Due', direction: 'Late', commentary: 'Commentary' },
  },
];

/** What is red or overdue, kind by kind; without any the sentence that says so. */
export function exceptionSection(report: Report): PaperSection | null {
  const blocks = sheetOf(report, 'front')?.blocks ?? [];
  return sectionOf('Exceptions', blocks.flatMap(partsOf));
}

function partsOf(block: Block): PaperPart[] {
  if (block.kind === 'paragraph') {
    return [{ kind: 'paragraph', text: block.text.replace(ON_OWN_SHEETS, ' They stand further below.') }];
  }
  if (block.kind !== 'table' || block.table.id !== 'Exceptions') return [];
  const { table } = block;
  return [
    ...KINDS.flatMap((kind) => tableOfKind(table, kind)),
    { kind: 'note', text: table.rule.replace(COMMENTARY_STAYS, '') },
  ];
}

function tableOfKind(table: HighlightTable, { words, title, description, headings }: Kind): PaperPart[] {
  const isOfKind = (row: TableRow): boolean => words.includes(cellText(table, row, 'kind'));
  const rows = table.rows.filter(isOfKind);
  if (rows.length === 0) return [];
  const own = withoutColumns({ ...table, rows }, words.length > 1 ? [] : ['kind']);
  return [
    {
      kind: 'table',
      table: onPaper({
        ...own,
        id: `${table.id}${title}`,
        title,
        description,
        columns: headed(own.columns, headings),
        rule: '',
      }),
    },
  ];
}

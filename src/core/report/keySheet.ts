import type { Findings, GuidanceFinding } from '../findings';
import type { Settings } from '../settings';
import {
  ACTION_RULE,
  arrowRule,
  MARKS_RULE,
  ragRule,
  riskRule,
  rollUpRule,
  toleranceRule,
  TREND_RULE,
  VARIATION_RULE,
} from './rules';
import { column } from './tableColumns';
import type { Block, ReportSheet, Status } from './tables';
import { scalesOf } from './usualScale';
import { counted, longDate, orNothing } from './wording';

const COLUMNS = { subject: 230, rule: 650 };
const DATE_BASES: Record<Findings['reportDateBasis'], string> = {
  option: 'the date asked for',
  settings: 'the settings',
  header: 'the report header',
  'last period': 'the end of the last period reported',
  none: 'nowhere',
};

const STATUSES: Record<string, Status> = { red: 'red', amber: 'amber', green: 'green', blue: 'blue' };

function guidance(findings: readonly GuidanceFinding[]): Block[] {
  if (findings.length === 0) return [];
  return [
    { kind: 'heading', text: 'The author’s guidance on RAG' },
    {
      kind: 'table',
      table: {
        id: 'Guidance',
        title: 'The author’s guidance on RAG',
        description: 'What each status means, in the author’s words.',
        columns: [column('status', 'Status', COLUMNS.subject), column('meaning', 'Meaning', COLUMNS.rule)],
        rows: findings.map(({ status, meanings, sheet, row }) => {
          const known = STATUSES[status.trim().toLowerCase()];
          return {
            key: `${sheet}|${row}`,
            cells: [
              { text: orNothing(status), ...(known === undefined ? {} : { status: known }) },
              {
                text: orNothing(
                  meanings
                    .map(({ heading, text }) => (heading === '' ? text : `${heading}: ${text}`))
                    .join('\n'),
                ),
              },
            ],
          };
        }),
        rule: 'As written in the workbook; ratings typed by the author follow it.',
      },
    },
  ];
}

function sources(findings: Findings): Block[] {
  return [
    { kind: 'heading', text: 'Where the figures come from' },
    {
      kind: 'table',
      table: {
        id: 'Sources',
        title: 'Where the figures come from',
        description: 'Every table recognised in the workbook, and why it was taken.',
        columns: [column('table', 'Table', COLUMNS.subject), column('why', 'Taken as', COLUMNS.rule)],
        rows: findings.registers.map((register) => {
          const unused =
            register.templateRows > 0 ? `, ${counted(register.templateRows, 'unused row')} left out` : '';
          const hidden =
            register.hiddenRows > 0 ? `, ${counted(register.hiddenRows, 'hidden row')} read` : '';
          return {
            key: `${register.sheet}|${register.range}`,
            cells: [
              {
                text: `${register.sheet} ${register.range}`,
                link: { sheet: register.sheet, cell: register.range.split(':')[0] ?? 'A1' },
              },
              {
                text: `${register.kind}, ${counted(register.records, 'row')}${unused}${hidden}. ${register.why}`,
              },
            ],
          };
        }),
        rule: 'A table not listed here was not read.',
      },
    },
  ];
}

/** The rules this report was made by, the author's guidance, where the figures come from, and the versions. */
export function keySheet(findings: Findings, settings: Settings, stamp: string): ReportSheet {
  const rules: [string, string][] = [
    ['Rating of measures', ragRule(settings)],
    ['Tolerance', `${toleranceRule(settings)}.`],
    ['Direction', arrowRule(settings)],
    [
      'Which way is better',
      'From the column that says so, the settings, two-sided targets or, failing these, the words of the name; then it is marked as assumed and listed among the checks.',
    ],
    ['Trend', TREND_RULE],
    ['Variation and assurance', VARIATION_RULE],
    ['Themes and overall', rollUpRule(settings)],
    ['Risks', riskRule(settings, scalesOf(findings.risks))],
    ['Actions', ACTION_RULE],
    ['Marks', MARKS_RULE],
    [
      'Highlights',
      'Drafted from the figures. Improved and worsened: special causes decide and come first, then figures by their distance from the mean, in units of the measure’s own mean change; what the variation calls usual is said to be. Off target: furthest first, as a share of the target. High risks by score; overdue actions by date; then what makes figures unfit to be shown. Words a person edited stay until the facts change; then today’s draft is shown with them.',
    ],
    [
      'Report date',
      findings.reportDate === null
        ? 'No date was found; nothing is called overdue.'
        : `${longDate(findings.reportDate)}, from ${DATE_BASES[findings.reportDateBasis]}.`,
    ],
    ['Made by', stamp],
  ];
  return {
    key: 'key',
    name: 'Highlights - Key',
    title: 'Key',
    subtitle: 'How every figure, rating and band of this report was worked out.',
    blocks: [
      { kind: 'heading', text: 'Rules used' },
      {
        kind: 'table',
        table: {
          id: 'Key',
          title: 'Rules used',
          description: 'Each subject and the rule this report used for it.',
          columns: [column('subject', 'Subject', COLUMNS.subject), column('rule', 'Rule', COLUMNS.rule)],
          rows: rules.map(([subject, rule]) => ({
            key: subject,
            cells: [{ text: subject, emphasis: 'strong' as const }, { text: rule }],
          })),
          rule: 'Tolerances, bands, arrows and what they compare with, roll-up, where charts begin anew and what is read can be changed on the sheet “Highlight settings” or in the pane.',
        },
      },
      ...guidance(findings.guidance),
      ...sources(findings),
    ],
  };
}

import { assessActions } from '../../../src/core/actions/assessActions';
import type { ActionRecord, ActionsRegister, SourceCell } from '../../../src/core/recognise/registers';

const REPORT_DATE = '2020-01-31';

const cell = (address: string, value: SourceCell['value'] = null, numberFormat = 'General'): SourceCell => ({
  cell: address,
  value,
  numberFormat,
});

function action(row: number, parts: Partial<ActionRecord> = {}): ActionRecord {
  return {
    row,
    ref: null,
    objective: 'Better plans',
    action: `Action of row ${row}`,
    owner: null,
    due: null,
    deadline: null,
    statuses: [],
    narrative: null,
    meetingDate: null,
    minute: null,
    ...parts,
  };
}

/** Quarter columns C to F in the order of the sheet, of a year reported from the fourth quarter on. */
function quarters(row: number, ...values: (string | null)[]): ActionRecord['statuses'] {
  return ['Q4', 'Q1', 'Q2', 'Q3'].map((label, order) => ({
    label,
    order,
    cell: cell(`${'CDEF'.charAt(order)}${row}`, values[order] ?? null),
  }));
}

function plan(records: ActionRecord[], parts: Partial<ActionsRegister> = {}): ActionsRegister {
  return {
    kind: 'actions',
    sheet: 'Plan',
    area: { firstRow: 1, firstColumn: 1, lastRow: 20, lastColumn: 7 },
    title: null,
    theme: null,
    headerRows: [1],
    columns: { objective: 'A', action: 'B' },
    why: '',
    templateRows: [],
    hiddenRows: [],
    deadlinesCountFrom: null,
    records,
    ...parts,
  };
}

const assessed = (
  register: ActionsRegister,
  fills: Record<string, string> = {},
  date: string | null = REPORT_DATE,
) => assessActions([register], { Plan: fills }, date, false);

test('quarters that are only coloured are read by their colour, the latest filled one last', () => {
  const { actions, checks } = assessed(plan([action(2, { statuses: quarters(2) })]), {
    C2: 'C00000',
    D2: 'FFC000',
  });
  expect(actions[0]?.statuses).toEqual([
    { label: 'Q4', rag: 'Red', cell: 'C2' },
    { label: 'Q1', rag: 'Amber', cell: 'D2' },
    { label: 'Q2', rag: null, cell: 'E2' },
    { label: 'Q3', rag: null, cell: 'F2' },
  ]);
  expect(actions[0]).toMatchObject({ latestRag: 'Amber', reason: 'Amber: cell colour FFC000 in Q1 (D2).' });
  expect(checks).toEqual([]);
});

test('a typed status counts before the colour of its cell, and a disagreement is a check', () => {
  const { actions, checks } = assessed(plan([action(2, { statuses: quarters(2, 'Green') })]), {
    C2: 'C00000',
  });
  expect(actions[0]?.latestRag).toBe('Green');
  expect(checks).toMatchObject([{ code: 'status-differs', sheet: 'Plan', cell: 'C2' }]);
});

test('a colour that can’t be told is a check and no status', () => {
  const { actions, checks } = assessed(plan([action(2, { statuses: quarters(2) })]), { C2: '7030A0' });
  expect(actions[0]).toMatchObject({ latestRag: null, reason: 'No status is given.' });
  expect(checks).toMatchObject([{ code: 'unclear-colour', cell: 'C2' }]);
});

test('a word that is no status is one check, however often it stands there', () => {
  const rows = [2, 3].map((row) => action(row, { statuses: quarters(row, 'Purple phase') }));
  expect(assessed(plan(rows)).checks).toMatchObject([
    { code: 'status-unknown', cell: 'C2', message: expect.stringContaining('2 times') },
  ]);
});

test.each([
  ['the day before the report date is overdue', '30/01/2020', true],
  ['the report date itself is not overdue', '31/01/2020', false],
  ['the month of the report is not over', 'January 2020', false],
  ['the month before is overdue', 'December 2019', true],
  ['words without a day are never overdue', 'Ongoing', false],
])('%s', (_, due, overdue) => {
  const { actions } = assessed(plan([action(2, { due: cell('G2', due) })]));
  expect(actions[0]).toMatchObject({ overdue, dueText: due });
});

test('a due date that is a true date reads as that day, not as its serial number', () => {
  const { actions } = assessed(plan([action(2, { due: cell('G2', 43860, 'dd/mm/yyyy') })]));
  expect(actions[0]).toMatchObject({ due: '2020-01-30', dueText: '2020-01-30', overdue: true });
});

test('a complete action is never overdue', () => {
  const done = action(2, { due: cell('G2', '30/01/2019'), statuses: quarters(2, 'Complete – sent in May') });
  expect(assessed(plan([done])).actions[0]).toMatchObject({
    complete: true,
    overdue: false,
    latestRag: 'Blue',
  });
});

test('without a report date nothing is overdue', () => {
  const { actions } = assessed(plan([action(2, { due: cell('G2', '30/01/2019') })]), {}, null);
  expect(actions[0]?.overdue).toBe(false);
});

test('deadline groups count from the publication date', () => {
  const groups = [action(2, { deadline: 'Immediately' }), action(3, { deadline: 'Within three months' })];
  const { actions } = assessed(plan(groups, { deadlinesCountFrom: cell('B1', '22/11/2019') }));
  expect(actions.map(({ due, overdue }) => [due, overdue])).toEqual([
    ['2019-11-22', true],
    ['2020-02-22', false],
  ]);
});

test('deadline groups without a publication date are a check', () => {
  const { actions, checks } = assessed(plan([action(2, { deadline: 'Immediately' })]));
  expect(actions[0]).toMatchObject({ due: null, dueText: 'Immediately', overdue: false });
  expect(checks).toMatchObject([{ code: 'deadline-without-date', cell: 'B2' }]);
});

test('open actions without an owner are one check where others have one', () => {
  const rows = [action(2, { owner: 'Head of Service' }), action(3), action(4)];
  const { checks } = assessed(plan(rows, { columns: { action: 'B', owner: 'C' } }));
  expect(checks).toMatchObject([{ code: 'missing-owner', cell: 'C3' }]);
});

test('actions with the same words have ids of their own', () => {
  const { actions } = assessed(plan([action(2, { action: 'Train' }), action(3, { action: 'Train' })]));
  expect(actions.map(({ id }) => id)).toEqual(['better-plans-train', 'better-plans-train-2']);
});

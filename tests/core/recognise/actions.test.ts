import { grid, only, registersOn } from '../../support/grids';

const HEADER = ['Objective', 'Key Actions', 'Q4', 'Q1', 'Q2', 'Q3', 'PROGRESS NARRATIVE'];

describe('An action plan', () => {
  const plan = [
    ['Theme one: Leadership'],
    ['Progress in delivering the plan'],
    HEADER,
    ['Better plans', 'Write the first draft', null, null, null, null, 'Drafting goes on.'],
    [null, 'Train all leaders'],
    ['Sound records', 'Close the old mailbox', null, null, null, null, null],
  ];

  test('gives merged objectives and narratives to each of their actions', () => {
    const actions = only('actions', registersOn(grid('Plan', plan)));
    expect(actions).toMatchObject({
      title: 'Progress in delivering the plan',
      theme: 'Theme one: Leadership',
    });
    expect(actions.records.map(({ objective, action, narrative }) => [objective, action, narrative])).toEqual(
      [
        ['Better plans', 'Write the first draft', 'Drafting goes on.'],
        ['Better plans', 'Train all leaders', 'Drafting goes on.'],
        ['Sound records', 'Close the old mailbox', null],
      ],
    );
  });

  test('keeps quarters that hold only colours as statuses, in the order of the sheet', () => {
    const [first] = only('actions', registersOn(grid('Plan', plan))).records;
    expect(first?.statuses.map(({ label, order, cell }) => [label, order, cell.cell])).toEqual([
      ['Q4', 0, 'C4'],
      ['Q1', 1, 'D4'],
      ['Q2', 2, 'E4'],
      ['Q3', 3, 'F4'],
    ]);
  });

  test('goes on without a header after a page break', () => {
    const rows = [
      ...plan,
      [],
      ['Progress in delivering the plan'],
      ['Training', 'Use the findings', null, null, null, null, 'Under way.'],
    ];
    const [first, second] = registersOn(grid('Plan', rows));
    expect(first?.headerRows).toEqual([3]);
    expect(second).toMatchObject({
      kind: 'actions',
      headerRows: [],
      records: [{ row: 9, objective: 'Training', action: 'Use the findings', narrative: 'Under way.' }],
    });
  });

  test('may repeat its header', () => {
    const rows = [...plan, HEADER, ['Homes', 'Review the pathway', null, null, null, null, 'Begun.']];
    const registers = registersOn(grid('Plan', rows));
    expect(registers.map(({ headerRows, records }) => [headerRows, records.length])).toEqual([
      [[3], 3],
      [[7], 1],
    ]);
  });
});

describe('An action log', () => {
  test('has an owner, a date and a status in words', () => {
    const rows = [
      ['No.', 'Action', 'Owner', 'By When', 'RAG'],
      [1, 'Agree the terms', 'Lead', 'March 2020', 'Amber'],
      [2, 'Recruit', 'Lead', 'Ongoing', 'Green'],
    ];
    const actions = only('actions', registersOn(grid('Log', rows)));
    expect(actions.columns).toEqual({ ref: 'A', action: 'B', owner: 'C', due: 'D', 'status.RAG': 'E' });
    expect(actions.records[0]).toMatchObject({
      ref: '1',
      due: { value: 'March 2020' },
      statuses: [{ cell: { value: 'Amber' } }],
    });
  });

  test('may be a log of decisions', () => {
    const header = ['Ref', 'Decision', 'Date of decision', 'Made by', 'Status'];
    const rows = [header, ['D1', 'Use the tool', '01/02/2020', 'Board', 'Agreed']];
    expect(only('actions', registersOn(grid('Decisions', rows))).columns).toMatchObject({
      action: 'B',
      owner: 'D',
    });
  });

  test('may call a project what it rates', () => {
    const rows = [
      [
        'Project ID',
        'Project Name',
        'SRO Delivery Confidence Assessment (on a three-point scale)',
        'Project - End Date',
      ],
      ['A1', 'Aircraft', 'Amber', '31/03/2030'],
      ['A2', 'Ships', 'Green', '31/03/2031'],
    ];
    const actions = only('actions', registersOn(grid('Projects', rows)));
    expect(actions.columns).toEqual({
      ref: 'A',
      action: 'B',
      'status.SRO Delivery Confidence Assessment': 'C',
      due: 'D',
    });
  });
});

describe('An action tracker', () => {
  test('makes each point of a minute a record of its meeting, complete where its comment begins so', () => {
    const rows = [
      ['Action Tracker'],
      ['Date of meeting', 'Minute No.', 'Action', 'Comments'],
      ['18/8/21', 17, 'the board to receive updates, to include:', 'Added to the work programme.'],
      [null, null, 'a. outcomes of the team; and'],
      [null, null, '2. the clerk to send the link to all members.', 'Complete – sent 20/8/21'],
    ];
    const { records } = only('actions', registersOn(grid('Tracker', rows)));
    expect(records.map(({ minute, meetingDate }) => [minute, meetingDate?.value])).toEqual([
      ['17', '18/8/21'],
      ['17', '18/8/21'],
      ['17', '18/8/21'],
    ]);
    expect(records.map(({ statuses }) => statuses.map(({ cell }) => cell.value))).toEqual([
      [],
      [],
      ['Complete – sent 20/8/21'],
    ]);
  });
});

describe('Deadline groups of an inspection', () => {
  test('become actions that are due from the publication date', () => {
    const rows = [
      ['Publication date', '7 March 2013'],
      ['Areas for improvement'],
      [],
      ['Immediately:'],
      ['- review every plan'],
      ['- use plain words'],
      [],
      ['Within three months:'],
      ['- embed the standards'],
      [],
      ['About this inspection'],
      ['It took two weeks.'],
    ];
    const actions = only('actions', registersOn(grid('Inspection', rows)));
    expect(actions.records.map(({ deadline, action }) => [deadline, action])).toEqual([
      ['Immediately', 'review every plan'],
      ['Immediately', 'use plain words'],
      ['Within three months', 'embed the standards'],
    ]);
    expect(actions.deadlinesCountFrom).toMatchObject({ cell: 'B1', value: '7 March 2013' });
  });
});

describe('Kinds of plans', () => {
  test('milestones with a forecast date and a status are actions', () => {
    const rows = [
      ['Milestone', 'Owner', 'Baseline date', 'Forecast date', 'Status'],
      ['Design signed off', 'Architect', '01/03/2024', '08/03/2024', 'Complete'],
    ];
    const { columns } = only('actions', registersOn(grid('Plan', rows)));
    expect(columns).toMatchObject({ action: 'A', owner: 'B', due: 'D', 'status.Status': 'E' });
  });

  test('dependencies with an owner and a due date are actions', () => {
    const rows = [
      ['Ref', 'Dependency', 'Owner', 'Due Date', 'Status'],
      ['D1', 'Network link installed', 'IT lead', '01/04/2024', 'On track'],
    ];
    expect(only('actions', registersOn(grid('Links', rows))).columns).toMatchObject({
      action: 'B',
      due: 'D',
    });
  });

  test('audit recommendations are due on their implementation date, and a priority of high is no objective', () => {
    const rows = [
      ['Rec No', 'Recommendation', 'Priority', 'Responsible officer', 'Implementation date', 'Status'],
      ['1.1', 'Reconcile monthly', 'High', 'Payroll lead', '31/01/2024', 'Implemented'],
    ];
    const { columns, records } = only('actions', registersOn(grid('Recs', rows)));
    expect(columns).toMatchObject({ action: 'B', due: 'E' });
    expect(records[0]?.objective).toBeNull();
  });
});

test('beside quarters a column called Progress without a status in it is the story, not a status', () => {
  const rows = [
    ['Action', 'Owner', 'Q1', 'Q2', 'Progress'],
    ['Train all staff', 'Head of Service', 'Amber', 'Green', 'Discussed at the board in May'],
    ['Review the plan', 'Team Manager', 'Red', 'Amber', 'A first draft is there'],
  ];
  const { records } = only('actions', registersOn(grid('Plan', rows)));
  expect(records.map(({ statuses }) => statuses.map(({ label }) => label))).toEqual([
    ['Q1', 'Q2'],
    ['Q1', 'Q2'],
  ]);
  expect(records[0]?.narrative).toBe('Discussed at the board in May');
});

import { grid, only, registersOn } from '../../support/grids';

describe('A report header', () => {
  test('takes the title of the report from the text alone above it', () => {
    const rows = [
      ['Improvement programme'],
      ['Report to the board'],
      [],
      ['Senior Responsible Officer', 'Director'],
      ['Date of report', '27/01/20'],
    ];
    expect(only('header', registersOn(grid('Summary', rows))).title).toBe('Improvement programme');
    expect(only('header', registersOn(grid('Summary', rows.slice(3)))).title).toBeNull();
  });

  test('pairs labels with the values to their right', () => {
    const rows = [
      ['Senior Responsible Officer', 'Director'],
      ['Programme Manager', 'Lead'],
      [],
      ['Date of Report', '27/01/20'],
      ['Overall Status', 'Red'],
    ];
    const header = only('header', registersOn(grid('Summary', rows)));
    expect(header.columns).toEqual({
      seniorResponsibleOfficer: 'B1',
      programmeManager: 'B2',
      reportDate: 'B4',
      overallStatus: 'B5',
    });
    expect(header.records.map(({ cell }) => cell.value)).toEqual(['Director', 'Lead', '27/01/20', 'Red']);
  });

  test('of a committee may hold two pairs on a row', () => {
    const rows = [
      ['Title:', 'Sustainability'],
      ['Report to:', 'Partnership Executive'],
      ['Agenda Item No.', '7'],
      ['Prepared By:', 'Analyst', 'Contributors:', 'Director'],
      ['Date Prepared:', '01/11/2013', 'Date of Meeting:', '13/11/2013'],
    ];
    const { columns } = only('header', registersOn(grid('Paper', rows)));
    expect(columns).toEqual({
      title: 'B1',
      reportTo: 'B2',
      agendaItem: 'B3',
      preparedBy: 'B4',
      contributors: 'D4',
      datePrepared: 'B5',
      meetingDate: 'D5',
    });
  });

  test('may have label and value in one cell', () => {
    const rows = [['Report title: Improvement programme'], ['Date of report: 27/01/20']];
    const { records } = only('header', registersOn(grid('Paper', rows)));
    expect(records.map(({ field, cell }) => [field, cell.value])).toEqual([
      ['title', 'Improvement programme'],
      ['reportDate', '27/01/20'],
    ]);
  });
});

describe('A narrative', () => {
  const long = 'The programme aims to bring the service to a good standard within two years.';
  test('stands in numbered rows under its heading', () => {
    const narrative = only(
      'narrative',
      registersOn(grid('Summary', [['Overall progress narrative'], [1, long], [2, long]])),
    );
    expect(narrative.records.map(({ cell, text }) => [cell, text])).toEqual([
      ['B2', long],
      ['B3', long],
    ]);
  });

  test('of a theme has the RAG its author gave beside it', () => {
    const rows = [
      ['Theme three: Workforce'],
      ['Overview narrative', null, null, 'Overview RAG rating'],
      [long, null, null, 'RED'],
      [],
      ['Workforce strategy'],
    ];
    const narrative = only('narrative', registersOn(grid('Theme 3', rows)));
    expect(narrative).toMatchObject({
      theme: 'Theme three: Workforce',
      records: [{ text: long }],
      rag: { cell: 'D3', value: 'RED' },
    });
  });
});

describe('The tables of a highlight report', () => {
  const HEAD = ['Ref', 'Description', 'Owner', 'By When'];
  test('tell concerns from developments by their words', () => {
    const rows = [
      ['Key Areas of Concern'],
      HEAD,
      [1, 'Vacancies remain high.', 'Lead', 'Ongoing'],
      [2, null, null, null],
      [],
      ['Medium Term Developments'],
      HEAD,
      [1, 'A new model is considered.', 'Lead', 'April 2021'],
    ];
    const registers = registersOn(grid('Summary', rows));
    expect(registers.map(({ kind, title }) => [kind, title])).toEqual([
      ['concerns', 'Key Areas of Concern'],
      ['developments', 'Medium Term Developments'],
    ]);
    expect(only('concerns', registers)).toMatchObject({
      records: [{ row: 3, byWhen: { value: 'Ongoing' } }],
      templateRows: [4],
    });
  });

  test('read a budget line whose number pushes its name to the right', () => {
    const rows = [
      ['Progress against', 'Budget', 'Actual Spend', 'Forecast Spend', 'Variance', 'Comments'],
      [2, 'Programme Budget', null, null, null, 'To be updated'],
    ];
    const { records } = only('budget', registersOn(grid('Summary', rows)));
    expect(records).toMatchObject([{ name: 'Programme Budget', budget: null, comments: 'To be updated' }]);
  });

  test('read the amounts of a budget', () => {
    const rows = [
      ['Progress against', 'Budget', 'Actual Spend', 'Forecast Spend', 'Variance'],
      ['Staff', 100, 80, 110, 10],
      ['Total', 100, 80, 110, 10],
    ];
    const { records } = only('budget', registersOn(grid('Summary', rows)));
    expect(records).toMatchObject([
      { name: 'Staff', budget: { value: 100 }, actual: { value: 80 }, forecast: { value: 110 } },
    ]);
  });

  test('read the guide to RAG statuses with the headings of its meanings', () => {
    const rows = [
      ['Guidance for RAG status'],
      ['STATUS', 'Overall ratings', 'Individual ratings'],
      ['GREEN', 'The activity is on track and delivers.', 'The action is on track or complete.'],
      ['RED', 'The activity is not on track at all.', 'There is significant delay.'],
    ];
    const guidance = only('guidance', registersOn(grid('Key', rows)));
    expect(guidance.title).toBe('Guidance for RAG status');
    expect(guidance.records[0]).toEqual({
      row: 3,
      status: 'GREEN',
      meanings: [
        { heading: 'Overall ratings', text: 'The activity is on track and delivers.' },
        { heading: 'Individual ratings', text: 'The action is on track or complete.' },
      ],
    });
  });

  test('read judgements on a four-point scale', () => {
    const rows = [
      ['Record of main findings'],
      ['Overall effectiveness', 'Adequate'],
      ['Quality of practice', 'Requires improvement'],
      ['Leadership', 'Good'],
    ];
    const { records, title } = only('judgements', registersOn(grid('Inspection', rows)));
    expect(title).toBe('Record of main findings');
    expect(records.map(({ aspect, judgement, cell }) => [aspect, judgement, cell])).toEqual([
      ['Overall effectiveness', 'Adequate', 'B2'],
      ['Quality of practice', 'Requires improvement', 'B3'],
      ['Leadership', 'Good', 'B4'],
    ]);
  });
});

describe('A narrative beside its label', () => {
  test('goes with the rating labelled above it, though only its colour may tell', () => {
    const rows = [
      ['Theme 1: Partnership work'],
      ['Theme RAG'],
      ['Narrative', 'Good progress was made on visits, though training slipped.'],
    ];
    const narrative = only('narrative', registersOn(grid('Theme 1', rows)));
    expect(narrative.theme).toBe('Theme 1: Partnership work');
    expect(narrative.records).toEqual([
      { row: 3, cell: 'B3', text: 'Good progress was made on visits, though training slipped.' },
    ]);
    expect(narrative.rag).toEqual({ cell: 'B2', value: null, numberFormat: 'General' });
  });
});

describe('An overall status without a word', () => {
  const status = (rows: (string | null)[][]) =>
    only('header', registersOn(grid('Summary', rows))).records.find(({ field }) => field === 'overallStatus');
  const REST = [['Project manager', 'Lead', 'Sponsor', 'Director']];

  test('is the blank cell right of its label, whose colour may tell', () => {
    expect(status([['Overall status'], ...REST])?.cell).toEqual({
      cell: 'B1',
      value: null,
      numberFormat: 'General',
    });
    expect(status([['Overall status', null, 'Report date', '30/04/2024'], ...REST])?.cell.cell).toBe('B1');
  });

  test('is not blank when a word stands farther right, after merged cells', () => {
    expect(status([['Overall status', null, 'Amber'], ...REST])?.cell.value).toBe('Amber');
  });
});

import { buildWorkbook, type BuiltCell } from '../support/workbookBuilder';
import { refreshedFile, SavedWorkbook } from '../support/typedOnSheets';

/** Highlights edited on the front page of a saved workbook, which is then refreshed again. */

const FRONT = 'Highlights';
const CHECKS = 'Highlights - Checks';
const HISTORY = 'Highlight history';
const TEXT = 2;
/** Where the figures of the first measure stand: its latest one, for January. */
const FIGURES = { sheet: 'KPIs', row: 4, january: 6 };

function workbookBytes(): Uint8Array {
  const rows: (string | number)[][] = [
    ['Date of report', '31/01/2020'],
    [],
    ['Ref', 'Measure', 'Good is', 'Target', 'Dec 19', 'Jan 20'],
    ['1.1', 'Visits in time', 'High', 50, 70, 80],
    ['1.2', 'Reviews in time', 'High', 50, 60, 65],
    ['1.3', 'Complaints', 'Low', 50, 10, 20],
  ];
  const cells: Record<string, BuiltCell> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      cells[`${String.fromCharCode(65 + c)}${String(r + 1)}`] = { value };
    }),
  );
  return buildWorkbook({ sheets: [{ name: 'KPIs', cells }] });
}

const VISITS = '1.1 Visits in time';
const DRAFT = `${VISITS}\n80 in January 2020, up from 70 in December 2019; too few figures to tell whether that is unusual.`;
const DRAFT_LATER = DRAFT.replace('80 in', '90 in');
const OURS = `${VISITS}\nThe new rota works.`;

let first: Uint8Array;
beforeAll(async () => {
  first = (await refreshedFile(workbookBytes())).file.bytes();
});

/** A fresh copy of the workbook after its first refresh. */
const saved = (): SavedWorkbook => new SavedWorkbook(first);
const again = (file: SavedWorkbook, date: string | null = null) => refreshedFile(file.bytes(), date);

/** What the rows of a kind say. */
function said(file: SavedWorkbook, word: string, sheet = FRONT): string[] {
  return [...file.cells(sheet).values()].flatMap((cells) =>
    cells.get(1) === word ? [cells.get(TEXT) ?? ''] : [],
  );
}

function edit(file: SavedWorkbook, text: string | number | null): SavedWorkbook {
  file.type(FRONT, visitsRow(file), TEXT, text);
  return file;
}

/** The row about the first measure, whatever it says. */
function visitsRow(file: SavedWorkbook): number {
  const found = [...file.cells(FRONT)].find(([, cells]) => cells.get(TEXT)?.startsWith(VISITS));
  return found?.[0] ?? 0;
}

function newFigure(file: SavedWorkbook, value: number): SavedWorkbook {
  file.type(FIGURES.sheet, FIGURES.row, FIGURES.january, value);
  return file;
}

const aboutHighlights = (checks: readonly { code: string; severity: string; message: string }[]) =>
  checks.filter(({ code }) => code === 'highlight-words');

test('the front page has the draft, its subject on the first line', () => {
  expect(said(saved(), 'Improved')[0]).toBe(DRAFT);
});

test('what nobody edited is drafted anew', async () => {
  const { file, refreshed } = await again(newFigure(saved(), 90));
  expect(said(file, 'Improved')[0]).toBe(DRAFT_LATER);
  expect(refreshed.findings.highlights[0]).not.toHaveProperty('draft');
});

test('edited words stay while the facts stay', async () => {
  const { file, refreshed } = await again(edit(saved(), OURS));
  expect(said(file, 'Improved')[0]).toBe(OURS);
  expect(said(file, 'Improved, drafted now')).toEqual([]);
  expect(refreshed.findings.highlights[0]).toMatchObject({
    subject: VISITS,
    text: `${VISITS}: The new rota works.`,
    draft: DRAFT.replace('\n', ': '),
  });
  expect(refreshed.findings.highlights[0]).not.toHaveProperty('stale');
  expect(aboutHighlights(refreshed.findings.checks)).toEqual([]);
  expect(said((await again(file)).file, 'Improved')[0]).toBe(OURS);
});

test('when the facts change the edited words stay, with the new draft below them, until somebody edits again', async () => {
  const { file, refreshed } = await again(newFigure(edit(saved(), OURS), 90));
  expect(said(file, 'Improved')[0]).toBe(OURS);
  expect(said(file, 'Improved, drafted now')).toEqual([DRAFT_LATER]);
  expect(refreshed.findings.highlights[0]).toMatchObject({ stale: true });

  const { file: third } = await again(file);
  expect(said(third, 'Improved, drafted now')).toEqual([DRAFT_LATER]);

  const ninety = `${VISITS}\nAt 90 we are there.`;
  const { file: fourth } = await again(edit(third, ninety));
  expect(said(fourth, 'Improved')[0]).toBe(ninety);
  expect(said(fourth, 'Improved, drafted now')).toEqual([]);
});

test('facts that change back take the draft below away', async () => {
  const { file } = await again(newFigure(edit(saved(), OURS), 90));
  const { file: back } = await again(newFigure(file, 80));
  expect(said(back, 'Improved')[0]).toBe(OURS);
  expect(said(back, 'Improved, drafted now')).toEqual([]);
});

test.each([
  ['emptied', null],
  ['with a dash', '–'],
  ['with its first line alone', VISITS],
])('a cell %s has the draft again', async (_, text) => {
  const { file } = await again(edit(saved(), OURS));
  expect(said((await again(edit(file, text))).file, 'Improved')[0]).toBe(DRAFT);
});

test('the new draft typed over the old words, or words typed into its row, count as a person’s choice', async () => {
  const { file } = await again(newFigure(edit(saved(), OURS), 90));
  const taken = await again(edit(new SavedWorkbook(file.bytes()), DRAFT_LATER));
  expect(said(taken.file, 'Improved')[0]).toBe(DRAFT_LATER);
  expect(taken.refreshed.findings.highlights[0]).not.toHaveProperty('draft');

  file.type(FRONT, file.rowOf(FRONT, 'Improved, drafted now'), TEXT, `${VISITS}\nNearly there.`);
  const typed = await again(file);
  expect(said(typed.file, 'Improved')[0]).toBe(`${OURS}\nNearly there.`);
  expect(said(typed.file, 'Improved, drafted now')).toEqual([]);
});

test('without a history old drafts can’t be told from edits: they stay, the draft beside them, and a check says so', async () => {
  const changed = newFigure(saved(), 90);
  changed.deleteSheet(HISTORY);
  const { file, refreshed } = await again(changed);
  expect(said(file, 'Improved')[0]).toBe(DRAFT);
  expect(said(file, 'Improved, drafted now')).toEqual([DRAFT_LATER]);
  const [check, ...others] = aboutHighlights(refreshed.findings.checks);
  expect(others).toEqual([]);
  expect(check).toMatchObject({ severity: 'info' });
  expect(check?.message).toContain(VISITS);

  const second = await again(file);
  expect(said(second.file, 'Improved, drafted now')).toEqual([DRAFT_LATER]);
  expect(aboutHighlights(second.refreshed.findings.checks)).toHaveLength(1);
  const emptied = await again(edit(second.file, null));
  expect(said(emptied.file, 'Improved')[0]).toBe(DRAFT_LATER);
  expect(aboutHighlights(emptied.refreshed.findings.checks)).toEqual([]);
});

test('without a history, words that are today’s draft are that draft', async () => {
  const file = saved();
  file.deleteSheet(HISTORY);
  const { refreshed } = await again(file);
  expect(aboutHighlights(refreshed.findings.checks)).toEqual([]);
});

test('words whose highlight is gone wait on the sheet of checks and come back with it', async () => {
  const gone = await again(newFigure(edit(saved(), OURS), 70));
  expect(said(gone.file, 'Improved').join()).not.toContain(VISITS);
  expect(said(gone.file, 'Improved', CHECKS)).toEqual([OURS]);

  const still = await again(gone.file);
  expect(said(still.file, 'Improved', CHECKS)).toEqual([OURS]);

  const back = await again(newFigure(still.file, 80));
  expect(said(back.file, 'Improved')).toContain(OURS);
  expect(said(back.file, 'Improved, drafted now')).toEqual([]);
  expect(said(back.file, 'Improved', CHECKS)).toEqual([]);
});

test('drafts of a highlight that is gone do not wait', async () => {
  const { file } = await again(newFigure(saved(), 70));
  expect(said(file, 'Improved', CHECKS)).toEqual([]);
});

test('a renamed, sorted sheet with rows put in gives the words back to their highlights', async () => {
  const file = edit(saved(), OURS);
  const rows = [file.rowOf(FRONT, 'Improved'), file.rowOf(FRONT, 'Worsened')];
  file.moveRows(FRONT, rows, [...rows].reverse());
  file.insertRow(FRONT, Math.min(...rows));
  file.insertRow(FRONT, Math.max(...rows) + 1);
  file.renameSheet(FRONT, 'Front page');
  const { file: after } = await again(file);
  expect(said(after, 'Improved', 'Front page')).toContain(OURS);
  expect(said(after, 'Worsened', 'Front page')[0]).toContain('Complaints');
});

test('a kind in other words is found by its subject when only one kind has it', async () => {
  const file = edit(saved(), OURS);
  file.type(FRONT, visitsRow(file), 1, 'Better');
  expect(said((await again(file)).file, 'Improved')[0]).toBe(OURS);
});

test('words with lines of their own stay as typed', async () => {
  const lines = `${VISITS}\nThe new rota works.\n\n- early shift\n- late shift`;
  expect(said((await again(edit(saved(), lines))).file, 'Improved')[0]).toBe(lines);
});

test('words that look like a formula or markup stay words', async () => {
  const odd = `${VISITS}\n=SUM(A1) <b>&amp;</b>`;
  const { file } = await again(edit(saved(), odd));
  expect(said((await again(file)).file, 'Improved')[0]).toBe(odd);
});

test('of a changed first line the only highlight without its text is meant, and a check says so', async () => {
  const { file, refreshed } = await again(edit(saved(), 42));
  expect(said(file, 'Improved')[0]).toBe(`${VISITS}\n42`);
  expect(aboutHighlights(refreshed.findings.checks)).toHaveLength(1);
  const second = await again(file);
  expect(said(second.file, 'Improved')[0]).toBe(`${VISITS}\n42`);
  expect(aboutHighlights(second.refreshed.findings.checks)).toEqual([]);
});

test('of two changed first lines nothing is guessed: both texts wait, and a check says so', async () => {
  const file = saved();
  const rows = [file.rowOf(FRONT, 'Improved'), file.rowOf(FRONT, 'Improved', 1)];
  rows.forEach((row, i) => file.type(FRONT, row, TEXT, `All our own ${String(i)}`));
  const { file: after, refreshed } = await again(file);
  expect(said(after, 'Improved')[0]).toBe(DRAFT);
  expect(said(after, 'Improved', CHECKS)).toEqual(['All our own 0', 'All our own 1']);
  expect(aboutHighlights(refreshed.findings.checks)).toHaveLength(2);
  const second = await again(after);
  expect(said(second.file, 'Improved', CHECKS)).toEqual(['All our own 0', 'All our own 1']);
});

test('32,000 characters take several rows and come back whole, however often', async () => {
  const words = Array.from({ length: 3200 }, (_, i) => `w${String(i).padStart(8, '0')}`).join(' ');
  const { file } = await again(edit(saved(), `${VISITS}\n${words}`));
  const { file: third, refreshed } = await again(file);
  expect(said(third, 'Improved (continued)').length).toBeGreaterThan(1);
  expect(refreshed.findings.highlights[0]?.text).toBe(`${VISITS}: ${words}`);
  const rows = [third.rowOf(FRONT, 'Improved'), third.rowOf(FRONT, 'Worsened')];
  third.moveRows(FRONT, rows, [...rows].reverse());
  expect((await again(third)).refreshed.findings.highlights[0]?.draft).toBeDefined();
});

test('an earlier date refreshed and back again leaves the words of the later report', async () => {
  const { file } = await again(edit(saved(), OURS));
  const { file: earlier } = await again(file, '2019-12-31');
  expect(said(earlier, 'Improved')[0]).toBe(OURS);
  const { file: later, refreshed } = await again(earlier, '2020-01-31');
  expect(said(later, 'Improved')[0]).toBe(OURS);
  expect(refreshed.findings.highlights[0]).not.toHaveProperty('stale');
});

test('next month’s report keeps the words and shows its own draft below them', async () => {
  const { file } = await again(newFigure(edit(saved(), OURS), 90), '2020-02-29');
  expect(said(file, 'Improved')[0]).toBe(OURS);
  expect(said(file, 'Improved, drafted now')).toEqual([DRAFT_LATER]);
});

describe('the words given to an overdue action', () => {
  const NAME = 'A1 Publish the practice standards';
  const OWN = `${NAME}\nAgreed with the board: waits for the inspection.`;
  const DUE = { sheet: 'Action plan', row: 2, column: 4 };

  async function editedFile(): Promise<SavedWorkbook> {
    const cells: Record<string, BuiltCell> = {};
    [
      ['Ref', 'Action', 'Lead', 'By when', 'Status'],
      ['A1', 'Publish the practice standards', 'Head of service', '30/06/2019', 'Amber'],
    ].forEach((row, r) =>
      row.forEach((value, c) => (cells[`${String.fromCharCode(65 + c)}${String(r + 1)}`] = { value })),
    );
    const bytes = buildWorkbook({ sheets: [{ name: DUE.sheet, cells }] });
    const { file } = await refreshedFile(bytes, '2019-12-31');
    const row = [...file.cells(FRONT)].find(([, found]) => found.get(1) === 'Overdue')?.[0] ?? 0;
    expect(file.cells(FRONT).get(row)?.get(TEXT)).toMatch(new RegExp(`^${NAME}\n.*184 days overdue`));
    file.type(FRONT, row, TEXT, OWN);
    return file;
  }

  test('stay alone in the next report, though it is overdue for longer', async () => {
    const { file } = await again(await editedFile(), '2020-01-31');
    expect(said(file, 'Overdue')).toEqual([OWN]);
    expect(said(file, 'Overdue, drafted now')).toEqual([]);
  });

  test('have the draft below them once its due date slipped', async () => {
    const file = await editedFile();
    file.type(DUE.sheet, DUE.row, DUE.column, '31/10/2019');
    const { file: next } = await again(file, '2020-01-31');
    expect(said(next, 'Overdue')).toEqual([OWN]);
    expect(said(next, 'Overdue, drafted now')).toEqual([
      `${NAME}\ndue 31 October 2019, 92 days overdue, Head of service; slipped from 30 June 2019.`,
    ]);
  });
});

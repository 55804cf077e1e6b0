import { type Draft, draft, heightFor, LOOK, put, putMerged } from './sheetDraft';
import * as words from './programmeWords';

const NUMBER = '#,##0';
/** 27 January 2020 as Excel's serial day. */
const REPORT_DATE = 43857;

function band(sheet: Draft, from: string, to: string, title: string): void {
  putMerged(sheet, from, to, title, LOOK.band);
}

/** Several registers on one sheet, in column B, as people stack them for print. */
export function programmeSheet(): Draft {
  const widths = { A: 2, B: 26, C: 64, D: 18, E: 18, F: 16, G: 34 };
  const sheet = draft('Programme summary', widths, { tabColour: '1F3864' });
  put(sheet, 'B2', "Children's Services Improvement Programme", LOOK.title);
  put(sheet, 'B3', 'Highlight report to the Improvement Board', LOOK.subtitle);
  sheet.rowHeights[2] = 26;
  put(sheet, 'B5', 'Senior Responsible Officer', LOOK.head);
  put(sheet, 'C5', "Director of Children's Services", LOOK.text);
  put(sheet, 'B6', 'Programme Manager', LOOK.head);
  put(sheet, 'C6', 'Improvement Programme Manager', LOOK.text);
  put(sheet, 'B8', 'Date of Report', LOOK.head);
  put(sheet, 'C8', REPORT_DATE, LOOK.text, { numberFormat: 'dd/mm/yy', align: 'left' });
  put(sheet, 'B9', 'Overall Status', LOOK.head);
  put(sheet, 'C9', 'Red', LOOK.text, { fill: 'C00000', colour: 'FFFFFF', bold: true });
  band(sheet, 'B11', 'G11', 'Overall progress narrative');
  putMerged(sheet, 'B12', 'G12', words.NARRATIVE, LOOK.text);
  sheet.rowHeights[12] = heightFor(words.NARRATIVE, 150);
  ['Progress against', 'Budget', 'Actual Spend', 'Forecast Spend', 'Variance', 'Comments'].forEach(
    (word, i) => put(sheet, `${'BCDEFG'[i]}14`, word, LOOK.head),
  );
  ['Programme Budget', null, null, null, null, 'To be updated'].forEach((value, i) =>
    put(sheet, `${'BCDEFG'[i]}15`, value, LOOK.text),
  );
  ['Improvement grant', 480000, 310500, 512000, 32000, 'Agency cover until March'].forEach((value, i) =>
    put(sheet, `${'BCDEFG'[i]}16`, value, LOOK.text, {
      ...(typeof value === 'number' ? { numberFormat: `"£"${NUMBER}`, align: 'right' } : {}),
      ...(i === 4 ? { formula: 'E16-C16' } : {}),
    }),
  );
  concerns(sheet, 18, 'Key Areas of Concern', 'Description of concern', words.CONCERNS);
  concerns(sheet, 25, 'Medium Term Developments', 'Description of development', words.DEVELOPMENTS);
  put(
    sheet,
    'B32',
    'Prepared by the performance team. Figures for the latest month are provisional.',
    LOOK.note,
  );
  return sheet;
}

function concerns(sheet: Draft, top: number, title: string, heading: string, rows: words.Row[]): void {
  band(sheet, `B${top}`, `E${top}`, title);
  ['Ref', heading, 'Owner', 'By When'].forEach((word, i) =>
    put(sheet, `${'BCDE'[i]}${top + 1}`, word, LOOK.head),
  );
  rows.forEach((row, k) => {
    row.forEach((value, i) => put(sheet, `${'BCDE'[i]}${top + 2 + k}`, value, LOOK.text));
    sheet.rowHeights[top + 2 + k] = heightFor(String(row[1]), 58);
  });
}

/** Eight risks, the last one on a hidden row, and four template rows whose formula gives 0. */
export function risksSheet(): Draft {
  const widths = { A: 5, B: 9, C: 48, D: 42, E: 13, F: 22, G: 11, H: 9, I: 10, J: 4, K: 14, L: 40, M: 40 };
  const sheet = draft('Issues & Risks', widths, { tabColour: 'C00000', freeze: 'A4' });
  put(sheet, 'A1', 'Issues / Risks', LOOK.title);
  sheet.rowHeights[1] = 26;
  const heads = [
    'Ref',
    'Issue / Risk',
    'Description',
    'Mitigation / Resolution',
    'Date Raised',
    'Owner',
    'Probability',
    'Impact',
    'Risk Score',
  ];
  heads.forEach((word, i) => put(sheet, `${'ABCDEFGHI'[i]}3`, word, LOOK.head));
  sheet.rowHeights[3] = 30;
  const templates: words.Row[] = [9, 10, 11, 12].map((ref) => [
    ref,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  [...words.RISKS, ...templates].forEach((risk, k) => {
    const row = 4 + k;
    risk.forEach((value, i) =>
      put(sheet, `${'ABCDEFGH'[i]}${row}`, value, i > 5 || i === 0 ? LOOK.figure : LOOK.text),
    );
    const score = Number(risk[6]) * Number(risk[7]);
    put(sheet, `I${row}`, score, LOOK.figure, { formula: `G${row}*H${row}`, bold: true });
    if (risk[2] !== null) sheet.rowHeights[row] = heightFor(String(risk[2]), 40);
  });
  sheet.hiddenRows.push(11);
  guidance(sheet);
  return sheet;
}

function guidance(sheet: Draft): void {
  const fills = ['00B050', 'FFC000', 'FF0000'];
  band(sheet, 'B19', 'D19', 'Guidance for RAG status');
  ['STATUS', 'Overall ratings', 'Individual Action ratings'].forEach((word, i) =>
    put(sheet, `${'BCD'[i]}20`, word, LOOK.head),
  );
  words.GUIDANCE.forEach((row, k) => {
    row.forEach((value, i) =>
      put(
        sheet,
        `${'BCD'[i]}${21 + k}`,
        value,
        LOOK.text,
        i === 0 ? { fill: fills[k] ?? '', bold: true } : {},
      ),
    );
    sheet.rowHeights[21 + k] = 31;
  });
}

/** Not a register: names nobody needs in a report. */
export function contactsSheet(): Draft {
  const sheet = draft('Contacts', { A: 22, B: 32, C: 16, D: 32, E: 12 });
  put(sheet, 'A1', 'Who to ask', LOOK.title);
  ['Team', 'Role', 'Telephone', 'Email', 'Where'].forEach((word, i) =>
    put(sheet, `${'ABCDE'[i]}3`, word, LOOK.head),
  );
  words.CONTACTS.forEach((row, k) =>
    row.forEach((value, i) => put(sheet, `${'ABCDE'[i]}${4 + k}`, value, LOOK.text)),
  );
  return sheet;
}

/** Not a register: what the drop-downs offer. */
export function listsSheet(): Draft {
  const sheet = draft('Lists', { A: 12, B: 12, C: 14 }, { visibility: 'hidden' });
  const columns = [
    ['RAG', 'Green', 'Amber', 'Red'],
    ['Type', 'Risk', 'Issue'],
    ['Basis', 'Snapshot', 'YTD', 'R12M'],
  ];
  columns.forEach((values, i) => values.forEach((value, k) => put(sheet, `${'ABC'[i]}${k + 1}`, value, {})));
  return sheet;
}

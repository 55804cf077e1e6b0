import { strToU8, zipSync } from 'fflate';

/**
 * Workbooks of any length with 20 columns: words from shared strings, figures, dates, formulas with results. They
 * are written as text straight into the package, because no library writes 2,000,000 cells quickly.
 */

const REGISTER = [
  'Ref',
  'Type',
  'Risk title',
  'Description',
  'Category',
  'Risk owner',
  'Date raised',
  'Inherent probability',
  'Inherent impact',
  'Inherent score',
  'Mitigation',
  'Control effectiveness',
  'Probability',
  'Impact',
  'Risk score',
  'Status',
  'Review date',
  'Directorate',
  'Cost centre',
  'Notes',
] as const;

/** The same cells under headings that make them a list of payments, which is no register. */
const LEDGER = [
  'Voucher',
  'Kind',
  'Payee',
  'Text',
  'Group',
  'Clerk',
  'Posted',
  'Batch',
  'Line',
  'Key',
  'Remark',
  'VAT',
  'Units',
  'Packs',
  'Total units',
  'Cleared',
  'Paid',
  'Directorate',
  'Cost centre',
  'Note',
] as const;

const SERVICES = [
  'Fostering',
  'Early help',
  'Assessment',
  'Care leavers',
  'Placements',
  'Workforce',
  'Youth justice',
];
const CAUSES = [
  'vacancies stay open',
  'records are late',
  'demand rises',
  'the contract ends',
  'checks are missed',
];
const EFFECTS = [
  'visits slip',
  'costs go over budget',
  'plans drift',
  'the regulator intervenes',
  'children wait longer',
];
const OWNERS = ['Head of Service', 'Director', 'Programme Manager', 'Quality Lead', 'Finance Partner'];
const FIRST_DAY = 43466; // 1 January 2019 as a serial of the 1900 system
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

class Strings {
  private readonly at = new Map<string, number>();
  index(text: string): number {
    const known = this.at.get(text);
    if (known !== undefined) return known;
    this.at.set(text, this.at.size);
    return this.at.size - 1;
  }
  xml(): string {
    const entries = [...this.at.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${entries.length}">${entries.join('')}</sst>`;
  }
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

function rowXml(row: number, strings: Strings): string {
  const n = row - 1;
  const score = (p: number, i: number, formula: string) => `<f>${formula}</f><v>${p * i}</v>`;
  const words = (text: string) => `<v>${strings.index(text)}</v>`;
  const [p0, i0, p, i] = [(n % 5) + 1, ((n * 3) % 5) + 1, ((n * 7) % 4) + 1, ((n * 11) % 5) + 1];
  const cells = [
    words(`R${n}`),
    words(n % 9 === 0 ? 'Issue' : 'Risk'),
    words(`${pick(SERVICES, n)}: ${pick(CAUSES, n * 3)}`),
    words(`If ${pick(CAUSES, n)} in ${pick(SERVICES, n * 5)} (case ${n}), then ${pick(EFFECTS, n * 7)}.`),
    words(pick(SERVICES, n * 13)),
    words(pick(OWNERS, n)),
    `<v>${FIRST_DAY + (n % 700)}</v>`,
    `<v>${p0}</v>`,
    `<v>${i0}</v>`,
    score(p0, i0, `H${row}*I${row}`),
    words(`Monthly review by the ${pick(OWNERS, n * 3)}; ${pick(EFFECTS, n)} are tracked.`),
    `<v>${(n % 100) / 100}</v>`,
    `<v>${p}</v>`,
    `<v>${i}</v>`,
    score(p, i, `M${row}*N${row}`),
    words(n % 17 === 0 ? 'Closed' : 'Open'),
    `<v>${FIRST_DAY + 700 + (n % 365)}</v>`,
    words(pick(SERVICES, n * 17)),
    `<v>${100000 + n}</v>`,
    words(pick(EFFECTS, n * 19)),
  ];
  const dated = new Set([6, 16]);
  const texts = new Set([0, 1, 2, 3, 4, 5, 10, 15, 17, 19]);
  const xml = cells.map((content, column) => {
    const type = texts.has(column) ? ' t="s"' : dated.has(column) ? ' s="1"' : '';
    return `<c r="${String.fromCharCode(65 + column)}${row}"${type}>${content}</c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

function sheetXml(headings: readonly string[], rows: number, strings: Strings): string {
  const header = headings.map(
    (name, column) => `<c r="${String.fromCharCode(65 + column)}1" t="s"><v>${strings.index(name)}</v></c>`,
  );
  const body: string[] = [];
  for (let row = 2; row <= rows + 1; row += 1) body.push(rowXml(row, strings));
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData></worksheet>`;
}

/** The bytes of a workbook whose only sheet is a register of `rows` risks under one header row. */
export function registerWorkbook(rows: number): Uint8Array {
  return workbookOf([{ name: 'Risk register', headings: REGISTER, rows }]);
}

/** A list of `rows` payments, which has to be read but is no register, beside a register of 50 risks. */
export function ledgerWorkbook(rows: number): Uint8Array {
  return workbookOf([
    { name: 'Payments', headings: LEDGER, rows },
    { name: 'Risk register', headings: REGISTER, rows: 50 },
  ]);
}

function workbookOf(sheets: { name: string; headings: readonly string[]; rows: number }[]): Uint8Array {
  const strings = new Strings();
  const parts = sheets.map(({ headings, rows }) => sheetXml(headings, rows, strings));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = (xml: (sheet: { name: string }, n: number) => string) =>
    sheets.map((sheet, i) => xml(sheet, i + 1)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each(({ name }, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="strings" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="styles" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, xml] of Object.entries(files)) bytes[name] = strToU8(HEAD + xml);
  bytes['xl/sharedStrings.xml'] = strToU8(strings.xml());
  parts.forEach((xml, i) => (bytes[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(xml)));
  return zipSync(bytes, { level: 6, mtime: new Date(2020, 0, 1) });
}

import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../hostErrors';
import type { Area } from './area';
import { parseArea, splitReference } from './area';
import { PLAIN_FORMAT } from './cellFormat';
import { SheetModel } from './sheetModel';

/** A name of the workbook; `refersTo` is a formula with "=". */
export interface NameModel {
  name: string;
  refersTo: string;
  visible: boolean;
  comment: string;
  /** Id of the sheet it belongs to, or null for the workbook. */
  sheet: string | null;
}

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** The open workbook: what the add-in can see and change of it. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  structureProtected = false;
  date1904 = false;
  /** False in an Excel that fails at every chart. */
  drawsCharts = true;
  activeSheet = '';
  selection: { sheet: string; area: Area } = { sheet: '', area: parseArea('A1') };
  /** Formulas an add-in wrote, as "Sheet!A1 =B1": this host reckons nothing, and a report holds none. */
  formulasWritten: string[] = [];
  private nextId = 1;

  constructor(
    public fileName = 'Workbook.xlsx',
    public plain = PLAIN_FORMAT,
  ) {}

  add(name: string | null): SheetModel {
    this.demandOpenStructure();
    const wanted = name ?? this.freeName();
    this.demandGoodName(wanted, null);
    const id = `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
    const sheet = new SheetModel(id, wanted, this.plain);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activate(sheet);
    return sheet;
  }

  rename(sheet: SheetModel, name: string): void {
    this.demandOpenStructure();
    this.demandGoodName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    const moved = (reference: string) => renamedIn(reference, before, name);
    for (const entry of this.names) entry.refersTo = moved(entry.refersTo);
  }

  remove(sheet: SheetModel): void {
    this.demandOpenStructure();
    const others = this.sheets.filter((one) => one !== sheet);
    if (!others.some(({ visibility }) => visibility === 'Visible')) {
      throw invalidArgument('a workbook needs a visible sheet');
    }
    this.sheets = others;
    this.names = this.names
      .filter((entry) => entry.sheet !== sheet.id)
      .map((entry) => lost(entry, sheet.name));
    if (this.activeSheet === sheet.id) this.activate(this.sheetNamed(others[0]?.name ?? ''));
  }

  activate(sheet: SheetModel): void {
    this.activeSheet = sheet.id;
    if (this.selection.sheet !== sheet.id) this.selection = { sheet: sheet.id, area: parseArea('A1') };
  }

  /** By id or by name, whatever its case. */
  find(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  sheetNamed(key: string): SheetModel {
    const sheet = this.find(key);
    if (sheet) return sheet;
    throw itemNotFound(`sheet “${key}”`);
  }

  addName(name: string, refersTo: string, sheet: string | null, comment: string): NameModel {
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
      throw invalidArgument(`“${name}” can't be a name`);
    }
    if (this.nameOf(name, sheet)) throw itemAlreadyExists(`name “${name}”`);
    const entry = { name, refersTo, visible: true, comment, sheet };
    this.names.push(entry);
    return entry;
  }

  nameOf(name: string, sheet: string | null): NameModel | null {
    const wanted = name.toLowerCase();
    return this.names.find((one) => one.sheet === sheet && one.name.toLowerCase() === wanted) ?? null;
  }

  demandOpenStructure(): void {
    if (this.structureProtected) throw accessDenied('the structure of the workbook is protected');
  }

  /** A copy to go back to. */
  copy(): WorkbookModel {
    const copy = Object.assign(new WorkbookModel(), this);
    copy.sheets = this.sheets.map((sheet) => sheet.copy());
    copy.names = this.names.map((entry) => ({ ...entry }));
    copy.formulasWritten = [...this.formulasWritten];
    return copy;
  }

  private demandGoodName(name: string, except: SheetModel | null): void {
    const bad = name === '' || name.length > LONGEST_SHEET_NAME || FORBIDDEN.test(name) || /^'|'$/.test(name);
    if (bad || name.toLowerCase() === 'history') throw invalidArgument(`“${name}” can't be a sheet's name`);
    const there = this.find(name);
    if (there && there !== except) throw itemAlreadyExists(`sheet “${name}”`);
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}

function renamedIn(reference: string, before: string, after: string): string {
  const { sheet, address } = splitReference(reference);
  return sheet?.toLowerCase() === before.toLowerCase()
    ? `='${after.replaceAll("'", "''")}'!${address}`
    : reference;
}

/** What is left of a name when its sheet is gone. */
function lost<T extends { refersTo: string }>(entry: T, sheet: string): T {
  const gone = splitReference(entry.refersTo).sheet?.toLowerCase() === sheet.toLowerCase();
  return gone ? { ...entry, refersTo: '=#REF!$A$1' } : entry;
}

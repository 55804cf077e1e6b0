/// <reference types="office-js" />
import type { ExistingName, WorkbookShape } from '../../reportPlan';

/** A worksheet as it is now. */
export interface OpenSheet {
  id: string;
  name: string;
  visible: boolean;
  /** Neither the user nor the list of hidden sheets shows it; Excel deletes no such sheet. */
  veryHidden: boolean;
  /** Its cells are protected. */
  locked: boolean;
  /** It has a filter, which may hide rows. */
  filtered: boolean;
  /** Names of its charts. */
  charts: readonly string[];
}

/** The open workbook as far as writing a report needs it. */
export interface OpenShape extends WorkbookShape<ExistingName> {
  sheets: readonly OpenSheet[];
  /** Sheets can't be added or deleted. */
  structureLocked: boolean;
}

/** A name that belongs to one sheet, whichever it is. */
const SOME_SHEET = -1;

/** Reads the shape in one round trip. */
export async function readShape(context: Excel.RequestContext): Promise<OpenShape> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/enabled,items/charts/items/name',
  );
  names.load('items/name,items/formula,items/scope');
  protection.load('protected');
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      veryHidden: sheet.visibility === 'VeryHidden',
      locked: sheet.protection.protected,
      filtered: sheet.autoFilter.enabled,
      charts: sheet.charts.items.map(({ name }) => name),
    })),
    names: names.items.map(({ name, formula, scope }) => ({
      name,
      refersTo: String(formula),
      localSheet: scope === 'Workbook' ? null : SOME_SHEET,
    })),
    structureLocked: protection.protected,
  };
}

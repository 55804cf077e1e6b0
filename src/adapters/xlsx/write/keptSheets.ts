import type { SheetLayout } from '../../../core/report/layout';
import { ownSheetsOf } from '../../ownMarks';
import { LASTING, possibleMarks } from '../../reportPlan';
import { partKey } from '../package/partNames';
import { encodeEntities } from '../package/xmlText';
import type { Original } from './original';
import { sheetPart } from './original';
import { partsOnlyOf } from './reachableParts';

const SENTENCE = 'This table is no longer in the report. The sheet stays because other sheets refer to it.';
/** Wide and high enough for the sentence, in points. */
const WIDTH = 520;
const HEIGHT = 20;
/** Every part that can hold a reference; the document's properties only list names. */
const MAY_REFER = /^(?!docProps\/).*\.xml$/i;

/**
 * A sheet of ours that left the report but that formulas or charts elsewhere refer to is emptied, not removed: a
 * reference to a sheet that isn't there makes Excel repair the workbook, and those cells aren't ours to change.
 */
export function keptSheets(original: Original, layouts: readonly SheetLayout[]): SheetLayout[] {
  const { pkg, part, outline } = original;
  const own = ownSheetsOf(
    possibleMarks(outline),
    outline.sheets.map(({ name }) => name),
  );
  const wanted = new Set([...layouts.map(({ key }) => key), ...LASTING]);
  const going = [...own].filter(([key]) => !wanted.has(key));
  if (going.length === 0) return [];
  const ownParts = [...own.values()].map((at) => sheetPart(original, at));
  // Charts on our own sheets go or are drawn anew, whatever they refer to.
  const ours = new Set([part, ...ownParts, ...partsOnlyOf(pkg, ownParts)].map(partKey));
  const others = pkg.parts.filter(({ name }) => MAY_REFER.test(name) && !ours.has(partKey(name)));
  const referred = new Set<number>();
  for (const { name } of others) {
    const text = pkg.text(name);
    for (const [, at] of going) if (refersTo(text, outline.sheets[at]?.name ?? '')) referred.add(at);
  }
  return going.flatMap(([key, at]) =>
    referred.has(at) ? [emptied(key, outline.sheets[at]?.name ?? '')] : [],
  );
}

function refersTo(text: string, sheet: string): boolean {
  const written = encodeEntities(sheet.replaceAll("'", "''"));
  return text.includes(`${written}'!`) || text.includes(`${written}!`);
}

function emptied(key: SheetLayout['key'], name: string): SheetLayout {
  const look = { role: 'paragraph', align: 'left', wrap: false } as const;
  const area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  return {
    key,
    name,
    columnWidths: [WIDTH],
    rowHeights: [HEIGHT],
    cells: [{ row: 1, column: 1, value: SENTENCE, look }],
    charts: [],
    names: [],
    frozenRows: 0,
    print: { titleRows: null, breakBefore: [], area },
  };
}

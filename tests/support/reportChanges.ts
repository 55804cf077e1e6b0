import { openPackage } from '../../src/adapters/xlsx/package/opcPackage';
import { relationshipsOf } from '../../src/adapters/xlsx/package/relationships';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { packed, partsOf, plainParts, type Parts } from './oddPackages';
import { sampleLayouts } from './packageLayout';

/** Workbooks with a report in them, changed by people before the next refresh. */

export async function refreshed(bytes: Uint8Array, layouts = sampleLayouts()): Promise<Uint8Array> {
  const workbook = openXlsxWorkbook(bytes, 'a.xlsx');
  await workbook.write(layouts, 'standard');
  return workbook.output();
}

export async function changedByPeople(change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = partsOf(await refreshed(packed(plainParts())));
  change(parts);
  return packed(parts);
}

export const read = (bytes: Uint8Array) => openXlsxWorkbook(bytes, 'a.xlsx').read();
export const sheetNames = async (bytes: Uint8Array) => (await read(bytes)).sheets.map(({ name }) => name);
export const partNames = (bytes: Uint8Array) => openPackage(bytes).parts.map(({ name }) => name);

/** Relationships that lead nowhere, and parts that are declared but aren't there. */
export function dangling(bytes: Uint8Array): string[] {
  const pkg = openPackage(bytes);
  const sources = ['', ...pkg.parts.map(({ name }) => name)];
  const lost = sources.flatMap((source) =>
    relationshipsOf(pkg, source).flatMap(({ target, external }) =>
      external || pkg.find(target) ? [] : [`${source} → ${target}`],
    ),
  );
  const declared = [...pkg.text('[Content_Types].xml').matchAll(/PartName="([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
  return [...lost, ...declared.filter((name) => !pkg.find(name))];
}

import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import {
  addThreadedComment,
  declare,
  edit,
  packed,
  plainParts,
  relate,
  type Parts,
} from '../../../support/oddPackages';
import { changedParts } from '../../../support/packageComparison';
import { sampleLayouts } from '../../../support/packageLayout';
import {
  changedByPeople,
  dangling,
  partNames,
  read,
  refreshed,
  sheetNames,
} from '../../../support/reportChanges';

/** What people do to the report between two refreshes, as Excel would save it. */

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MS = 'http://schemas.microsoft.com/office';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BOOK = 'xl/workbook.xml';
/** The sheets a first refresh adds after the two of the plain workbook. */
const FRONT = 'xl/worksheets/sheet3.xml';
const RISKS = 'xl/worksheets/sheet4.xml';
const [, risks] = sampleLayouts();

function addCalcChain(parts: Parts): void {
  parts.set(
    'xl/calcChain.xml',
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/><c r="J1" i="4"/></calcChain>',
  );
  relate(parts, BOOK, 'rId90', `${R}/calcChain`, 'calcChain.xml');
  declare(parts, 'xl/calcChain.xml', `${MAIN}.calcChain+xml`);
}

describe('the order of calculation', () => {
  test('goes when a formula somebody typed on a report sheet goes: it would point at no formula', async () => {
    const typed = await changedByPeople((parts) => {
      addCalcChain(parts);
      edit(parts, RISKS, '</row>', '<c r="J1"><f>SUM(C4:C7)</f><v>62</v></c></row>');
    });
    const output = await refreshed(typed);
    expect(partNames(output)).not.toContain('xl/calcChain.xml');
    expect(dangling(output)).toEqual([]);
    const second = await refreshed(output);
    expect(Buffer.compare(await refreshed(second), second)).toBe(0);
  });

  test('stays when the report sheets hold no formula', async () => {
    const typed = await changedByPeople(addCalcChain);
    const output = await refreshed(typed);
    expect(changedParts(typed, output)).not.toContain('xl/calcChain.xml');
  });
});

describe('what somebody put on a report sheet goes with the old sheet and leaves nothing behind', () => {
  test('a comment with its answers; the persons the workbook lists stay', async () => {
    const before = await changedByPeople((parts) => addThreadedComment(parts, RISKS));
    const output = await refreshed(before);
    expect(dangling(output)).toEqual([]);
    expect(partNames(output).filter((name) => /comment|vml|sheet4.*rels/i.test(name))).toEqual([]);
    expect(partNames(output)).toContain('xl/persons/person.xml');
  });

  test('a picture that another sheet shows too stays', async () => {
    const before = await changedByPeople((parts) => {
      parts.set('xl/media/image1.png', new Uint8Array([1, 2, 3]));
      for (const n of [1, 3]) {
        const drawing = `xl/drawings/drawing${n}.xml`;
        const root = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
        parts.set(drawing, `<xdr:wsDr xmlns:xdr="${root}"/>`);
        relate(parts, drawing, 'rId1', `${R}/image`, '../media/image1.png');
        relate(parts, `xl/worksheets/sheet${n}.xml`, 'rId1', `${R}/drawing`, `../drawings/drawing${n}.xml`);
        declare(parts, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
      }
    });
    const output = await refreshed(before);
    expect(dangling(output)).toEqual([]);
    expect(partNames(output).filter((name) => /drawing3/.test(name))).toEqual([]);
    expect(changedParts(before, output)).not.toContain('xl/drawings/drawing1.xml');
    expect(changedParts(before, output)).not.toContain('xl/media/image1.png');
  });

  test('a table with its slicer: the cache behind the slicer, its name and its place in the workbook go too', async () => {
    const before = await changedByPeople((parts) => {
      addSlicer(parts, RISKS, 1, '<ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}">');
    });
    const output = await refreshed(before);
    expect(dangling(output)).toEqual([]);
    expect(partNames(output).filter((name) => /slicer|table/i.test(name))).toEqual([]);
    const book = openPackage(output).text(BOOK);
    expect(book).not.toMatch(/slicer/i);
    expect(book).toContain('<ext uri="{other}"><kept/></ext>');
  });

  test('of two slicers only the one on the report sheet goes', async () => {
    const before = await changedByPeople((parts) => {
      addSlicer(parts, RISKS, 1, '<ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}">');
      addSlicer(parts, 'xl/worksheets/sheet1.xml', 2, '');
    });
    const output = await refreshed(before);
    expect(dangling(output)).toEqual([]);
    expect(partNames(output).filter((name) => /slicer.*1\.xml$/i.test(name))).toEqual([]);
    expect(partNames(output).filter((name) => /slicer.*2\.xml$/i.test(name))).toHaveLength(2);
    const book = openPackage(output).text(BOOK);
    expect(book.match(/<x14:slicerCache /g)).toHaveLength(1);
    expect(book).toContain('name="Slicer_2"');
    expect(book).not.toContain('name="Slicer_1"');
  });
});

/** A table and a slicer on a sheet, with the cache in the workbook; `ext` opens the list of caches, "" adds to it. */
function addSlicer(parts: Parts, sheet: string, n: number, ext: string): void {
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  relate(parts, sheet, 'rId60', `${R}/table`, `../tables/table${n}.xml`);
  relate(parts, sheet, 'rId61', `${MS}/2007/relationships/slicer`, `../slicers/slicer${n}.xml`);
  relate(parts, BOOK, `rId6${n}`, `${MS}/2007/relationships/slicerCache`, `slicerCaches/slicerCache${n}.xml`);
  parts.set(`xl/tables/table${n}.xml`, `<table id="${n}" name="T${n}" displayName="T${n}" ref="A3:B7"/>`);
  parts.set(`xl/slicers/slicer${n}.xml`, `<slicers><slicer name="S${n}" cache="Slicer_${n}"/></slicers>`);
  parts.set(
    `xl/slicerCaches/slicerCache${n}.xml`,
    `<slicerCacheDefinition name="Slicer_${n}" sourceName="Ref"/>`,
  );
  declare(parts, `xl/tables/table${n}.xml`, `${MAIN}.table+xml`);
  declare(parts, `xl/slicers/slicer${n}.xml`, 'application/vnd.ms-excel.slicer+xml');
  declare(parts, `xl/slicerCaches/slicerCache${n}.xml`, 'application/vnd.ms-excel.slicerCache+xml');
  edit(parts, BOOK, '</definedNames>', `<definedName name="Slicer_${n}">#N/A</definedName></definedNames>`);
  const reference = `<x14:slicerCache r:id="rId6${n}"/>`;
  if (ext === '') edit(parts, BOOK, '</x15:slicerCaches>', `${reference}</x15:slicerCaches>`);
  else {
    const list = `${ext}<x15:slicerCaches ${x14} xmlns:x15="${MS}/spreadsheetml/2010/11/main">${reference}</x15:slicerCaches></ext>`;
    edit(parts, BOOK, '</workbook>', `<extLst>${list}<ext uri="{other}"><kept/></ext></extLst></workbook>`);
  }
}

describe('a report sheet somebody treated as their own', () => {
  test('keeps the name it was given and its place', async () => {
    const renamed = await changedByPeople((parts) => {
      edit(parts, BOOK, 'name="Highlights - Risks"', 'name="Top risks &amp; issues"');
      parts.set(
        BOOK,
        String(parts.get(BOOK)).replaceAll("'Highlights - Risks'!", "'Top risks &amp; issues'!"),
      );
    });
    const output = await refreshed(renamed);
    expect(await sheetNames(output)).toEqual(['Data', "Board's notes", 'Highlights', 'Top risks & issues']);
    expect(openPackage(output).text(FRONT)).toContain(`location="'Top risks &amp; issues'!A1"`);
    expect(openPackage(output).text(BOOK)).toContain(`>'Top risks &amp; issues'!$A$3:$H$7</definedName>`);
  });

  test('is found by its mark after rows were put in above or its first row was deleted', async () => {
    for (const moved of ["'Highlights - Risks'!$A$4", "'Highlights - Risks'!#REF!"]) {
      const before = await changedByPeople((parts) => {
        edit(parts, BOOK, /(_HighlightReport\.risks"[^>]*>)[^<]*/, `$1${moved}`);
        edit(parts, BOOK, /(name="Highlights_Risks"[^>]*>)[^<]*/, `$1'Highlights - Risks'!#REF!`);
      });
      const output = await refreshed(before);
      expect(await sheetNames(output)).toEqual(['Data', "Board's notes", 'Highlights', 'Highlights - Risks']);
      expect(openPackage(output).text(BOOK)).not.toContain('#REF!');
      expect(openPackage(output).text(BOOK)).not.toContain('Highlights_Risks_2');
    }
  });

  test('when copied is theirs: the copy stays as it is, with the names Excel gave it', async () => {
    const copied = await changedByPeople((parts) => {
      parts.set('xl/worksheets/sheet9.xml', String(parts.get(RISKS)));
      relate(parts, BOOK, 'rId95', `${R}/worksheet`, 'worksheets/sheet9.xml');
      declare(parts, 'xl/worksheets/sheet9.xml', `${MAIN}.worksheet+xml`);
      edit(
        parts,
        BOOK,
        '</sheets>',
        '<sheet name="Highlights - Risks (2)" sheetId="9" r:id="rId95"/></sheets>',
      );
      const names =
        `<definedName name="_HighlightReport.risks" localSheetId="4" hidden="1">'Highlights - Risks (2)'!$A$1</definedName>` +
        `<definedName name="Highlights_Risks" localSheetId="4">'Highlights - Risks (2)'!$A$3:$H$7</definedName></definedNames>`;
      edit(parts, BOOK, '</definedNames>', names);
    });
    const output = await refreshed(copied);
    expect(changedParts(copied, output)).not.toContain('xl/worksheets/sheet9.xml');
    expect((await read(output)).own.map(({ sheet }) => sheet)).toEqual(['Highlights', 'Highlights - Risks']);
    expect(
      openPackage(output)
        .text(BOOK)
        .match(/localSheetId="4"/g),
    ).toHaveLength(2);
  });
});

describe('looks', () => {
  test('of cells that point past the end of the styles stay plain: the report is put behind them', async () => {
    const parts = plainParts();
    edit(parts, 'xl/worksheets/sheet2.xml', /<c r="A1" s="\d+"/, '<c r="A1" s="40"');
    edit(parts, 'xl/worksheets/sheet2.xml', '<row r="1"', '<row r="1" s="44" customFormat="1"');
    edit(
      parts,
      'xl/worksheets/sheet2.xml',
      '<sheetData>',
      '<cols><col min="3" max="3" width="9" style="47"/></cols><sheetData>',
    );
    const output = await refreshed(packed(parts));
    const formats = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/s.exec(openPackage(output).text('xl/styles.xml'));
    const xfs = formats?.[2]?.match(/<xf /g) ?? [];
    expect(xfs).toHaveLength(Number(formats?.[1]));
    const ours = [
      ...openPackage(output)
        .text(FRONT)
        .matchAll(/<c r="\w+" s="(\d+)"/g),
    ].map(([, id]) => Number(id));
    expect(Math.min(...ours)).toBeGreaterThan(47);
    expect(Math.max(...ours)).toBeLessThan(xfs.length);
  });

  test('a format number no workbook can have asks for nothing', async () => {
    const parts = plainParts();
    edit(parts, 'xl/worksheets/sheet2.xml', /<c r="A1" s="\d+"/, '<c r="A1" s="99999999"');
    const output = await refreshed(packed(parts));
    expect(openPackage(output).text('xl/styles.xml').length).toBeLessThan(20_000);
  });
});

test('a report that cannot be written leaves the workbook as it was', async () => {
  const bytes = packed(plainParts());
  const workbook = openXlsxWorkbook(bytes, 'a.xlsx');
  const broken = risks?.cells.map((cell) => ({ ...cell, value: Number.NaN })) ?? [];
  await expect(workbook.write(risks ? [{ ...risks, cells: broken }] : [], 'standard')).rejects.toThrow();
  expect(workbook.output()).toBe(bytes);
});

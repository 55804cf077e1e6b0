import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { resolveTarget } from '../../../../src/adapters/xlsx/package/partNames';
import { relationshipsOf } from '../../../../src/adapters/xlsx/package/relationships';
import { attributesOf, tagsOf } from '../../../../src/adapters/xlsx/package/xmlTags';
import { decodeEntities, decodeEscapes } from '../../../../src/adapters/xlsx/package/xmlText';
import { assemblePackage } from '../../../../src/adapters/xlsx/package/assemblePackage';
import { asStreamed, asZip64, workbookWith } from '../../../support/hostileWorkbooks';

test('a part is found whatever the case, the slashes or a leading slash of its name', () => {
  const pkg = openPackage(workbookWith());
  for (const name of ['xl/styles.xml', '/XL/Styles.xml', 'xl\\styles.XML']) {
    expect(pkg.find(name)?.name).toBe('xl/styles.xml');
  }
  expect(pkg.find('xl/nothing.xml')).toBeUndefined();
});

test.each([
  ['of the zip64 kind', asZip64(workbookWith())],
  ['written as a stream', asStreamed(workbookWith())],
])('a package %s is read, and carried over as an ordinary one', (_, bytes) => {
  const pkg = openPackage(bytes);
  const again = openPackage(
    assemblePackage(pkg, { replace: new Map(), add: new Map([['new.xml', '<a/>']]), remove: new Set() }),
  );
  for (const { name } of pkg.parts) expect(again.text(name)).toBe(pkg.text(name));
  expect(pkg.text('xl/sharedStrings.xml')).toContain('Shared &amp; kept');
});

test('a file that stretches the last limit of parts is refused without being unpacked', () => {
  const bytes = asZip64(workbookWith());
  new DataView(bytes.buffer).setUint32(bytes.length - 22 - 20 - 56 + 32, 20_001, true);
  expect(() => openPackage(bytes)).toThrow('holds 20001 files');
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/d1.xml', 'xl/drawings/d1.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'my%20sheet.xml#a', 'xl/my sheet.xml'],
  ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
])('from %s, %s is %s', (source, target, expected) => {
  expect(resolveTarget(source, target)).toBe(expected);
});

test('relationships are told by kind, the same in Transitional and Strict files', () => {
  const rels =
    '<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="w.xml"/>' +
    '<p:Relationship Id="b" Type="x/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></p:Relationships>';
  const pkg = openPackage(workbookWith({ 'xl/_rels/workbook.xml.rels': rels }));
  expect(relationshipsOf(pkg, 'xl/workbook.xml')).toMatchObject([
    { id: 'a', kind: 'worksheet', target: 'xl/w.xml', external: false },
    { id: 'b', kind: 'hyperlink', target: 'https://example.org/?a=1&b=2', external: true },
  ]);
  expect(relationshipsOf(pkg, 'xl/styles.xml')).toEqual([]);
});

test('tags are told by local name, place and depth; what only looks like a tag is skipped', () => {
  const text = `<?xml version="1.0"?><!-- <no/> --><x:a b='1 > 0' r:id="&#65;"><![CDATA[<no/>]]><c/></x:a>`;
  const tags = [...tagsOf(text)];
  expect(tags.map(({ name, prefix, kind, depth }) => [prefix, name, kind, depth])).toEqual([
    ['x:', 'a', 'open', 0],
    ['', 'c', 'empty', 1],
    ['x:', 'a', 'close', 0],
  ]);
  const [first] = tags;
  expect(first && text.slice(first.start, first.end)).toBe(`<x:a b='1 > 0' r:id="&#65;">`);
  expect(first && attributesOf(first)).toEqual(
    new Map([
      ['b', '1 > 0'],
      ['r:id', 'A'],
      ['id', 'A'],
    ]),
  );
});

test('entities and escapes are decoded; what is neither stays as typed', () => {
  expect(decodeEntities('&lt;&#x1F600;&#233;&apos;&nbsp;&amp;lt; &#x110000; R&D')).toBe(
    "<😀é'&nbsp;&lt; &#x110000; R&D",
  );
  expect(decodeEscapes('a_x000A_b _x005F_x000A_ _xZZZZ_')).toBe('a\nb _x000A_ _xZZZZ_');
});

import { assemblePackage } from '../../../../src/adapters/xlsx/package/assemblePackage';
import { crc32 } from '../../../../src/adapters/crc32';
import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { workbookWith } from '../../../support/hostileWorkbooks';

const NONE = {
  replace: new Map<string, string>(),
  add: new Map<string, string>(),
  remove: new Set<string>(),
};

test('the checksum is the one every zip uses', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926); // the check value of CRC-32/ISO-HDLC
});

test('untouched parts keep their order, packed bytes and timestamp; others are replaced, removed and added', () => {
  const original = openPackage(workbookWith());
  const bytes = assemblePackage(original, {
    replace: new Map([['XL\\workbook.xml', '<workbook/>']]),
    add: new Map([['xl/worksheets/new.xml', '<é/>']]),
    remove: new Set(['/xl/sharedStrings.xml']),
  });
  const changed = openPackage(bytes);
  const names = original.parts.map(({ name }) => name).filter((name) => name !== 'xl/sharedStrings.xml');
  expect(changed.parts.map(({ name }) => name)).toEqual([...names, 'xl/worksheets/new.xml']);
  for (const name of names.filter((kept) => kept !== 'xl/workbook.xml')) {
    const [before, after] = [original.find(name), changed.find(name)];
    expect(after?.compressedBytes).toEqual(before?.compressedBytes);
    expect(after?.timestamp).toBe(before?.timestamp);
  }
  expect(changed.text('xl/workbook.xml')).toBe('<workbook/>');
  expect(changed.text('xl/worksheets/new.xml')).toBe('<é/>');
});

test('the same changes give the same bytes', () => {
  const original = openPackage(workbookWith());
  const once = assemblePackage(original, { ...NONE, add: new Map([['a.xml', '<a/>']]) });
  expect(assemblePackage(original, { ...NONE, add: new Map([['a.xml', '<a/>']]) })).toEqual(once);
});

test('replacing a part that is not there, or adding one that is, is a bug', () => {
  const original = openPackage(workbookWith());
  expect(() => assemblePackage(original, { ...NONE, replace: new Map([['b.xml', '']]) })).toThrow('no part');
  expect(() => assemblePackage(original, { ...NONE, add: new Map([['xl/STYLES.xml', '']]) })).toThrow(
    'already',
  );
});

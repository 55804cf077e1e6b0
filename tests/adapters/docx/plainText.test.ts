import { plainText, startsRightToLeft, stretchesOf } from '../../../src/adapters/docx/plainText';
import { parseXml } from '../../support/xmlTree';

test('every character that XML forbids is taken out or shown as one that can’t be; every other stays', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const kept = plainText(`a${String.fromCharCode(code)}b`).replace(/[<&>]/g, '');
    if (parseXml(`<t>${kept}</t>`).text !== kept) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
  expect(plainText('Aé–£“漢\u200F<&>=')).toBe('Aé–£“漢\u200F<&>=');
  expect(plainText('a\u0000\u0001\u001F\u007F\u0080\uFFFE\uFFFFb')).toBe('ab');
});

test('halves of pairs become the sign for what can’t be shown; whole pairs stay', () => {
  expect(plainText('a\uD83Db')).toBe('a\uFFFDb');
  expect(plainText('a\uDE00b')).toBe('a\uFFFDb');
  expect(plainText('a😀b')).toBe('a😀b');
});

test('every kind of line break is one line feed; a tab is a space', () => {
  expect(plainText('a\r\nb\rc\nd\u2028e\u2029f\tg')).toBe('a\nb\nc\nd\ne\nf g');
});

test.each([
  ['שלום', true],
  ['  123 – مرحبا', true],
  ['Total: שלום', false],
  ['123', false],
  ['', false],
])('whether %j begins from the right: %s', (text, rightToLeft) => {
  expect(startsRightToLeft(text)).toBe(rightToLeft);
});

test('a text is cut where its direction turns, and nothing of it is lost', () => {
  expect(stretchesOf('Risk שלום עולם in 2 parts ')).toEqual([
    { text: 'Risk ', rightToLeft: false },
    { text: 'שלום עולם ', rightToLeft: true },
    { text: 'in 2 parts ', rightToLeft: false },
  ]);
  expect(stretchesOf('plain words')).toEqual([{ text: 'plain words', rightToLeft: false }]);
  expect(stretchesOf(' ')).toEqual([{ text: ' ', rightToLeft: false }]);
  expect(stretchesOf('')).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FOR, builtPane } from '../support/builtPane';
import { CHILDREN, LIMITS, MANDATORY_ICON_SIZES, RESOURCE_OF } from './schemaFacts';
import { allElements, elementsNamed, xmlElements } from './xmlElements';
import type { XmlElement } from './xmlElements';

let folder: string;
let manifest: XmlElement;
let address: string;

beforeAll(async () => {
  folder = await builtPane();
});

const named = (name: string): XmlElement[] => elementsNamed(name, manifest);
const only = (name: string): XmlElement => {
  const [found, ...more] = named(name);
  if (found === undefined || more.length > 0) throw new Error(`${name} is there ${more.length} times more.`);
  return found;
};
const resources = (): XmlElement[] => only('Resources').children.flatMap(({ children }) => children);
const valueOf = (resid: string | undefined): string =>
  resources().find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'] ?? '';
const addresses = (): string[] =>
  allElements(manifest)
    .map(({ attributes }) => attributes['DefaultValue'] ?? '')
    .filter((value) => value.includes('://'));
/** The file an address of the manifest is answered with. */
const fileOf = (url: string): string => join(folder, url.slice(address.length + 1));

/** Width and height of a PNG, in pixels. */
function pixelsOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ['manifest.xml', 'https://localhost:3000', () => 'manifest.xml'],
  ['the manifest of the build', BUILT_FOR, () => join(folder, 'manifest.xml')],
])('%s', (_, servedFrom, path) => {
  beforeAll(() => {
    address = servedFrom;
    manifest = xmlElements(readFileSync(path(), 'utf8'));
  });

  test('has every element where the schema of manifests has it', () => {
    for (const parent of allElements(manifest)) {
      const allowed = CHILDREN[parent.name] ?? [];
      const places = parent.children.map(({ name }) => allowed.indexOf(name));
      expect([parent.name, places]).toEqual([parent.name, [...places].sort((a, b) => a - b)]);
      expect([parent.name, places]).not.toEqual([parent.name, expect.arrayContaining([-1])]);
    }
  });

  test('asks for Excel with ExcelApi 1.9, and to read and write the workbook', () => {
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.9' },
    ]);
    expect(named('Host').map(({ attributes: { Name, 'xsi:type': type } }) => Name ?? type)).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(only('Permissions').text).toBe('ReadWriteDocument');
  });

  test('names each resource it has, and has each it names, of the right kind', () => {
    const kinds = new Map(
      only('Resources').children.flatMap(({ name, children }) =>
        children.map(({ attributes }) => [attributes['id'], name] as const),
      ),
    );
    const references = allElements(manifest).filter(({ attributes }) => 'resid' in attributes);
    for (const { name, attributes } of references) {
      expect([name, attributes['resid'], kinds.get(attributes['resid'])]).toEqual([
        name,
        attributes['resid'],
        RESOURCE_OF[name],
      ]);
    }
    expect(new Set(references.map(({ attributes }) => attributes['resid']))).toEqual(new Set(kinds.keys()));
    expect(kinds.size).toBe(resources().length);
  });

  test('keeps within the lengths Office allows, in ids and in words', () => {
    const tooLong = [
      ...resources().map(({ attributes }) => [attributes['id'], LIMITS.id] as const),
      ...['Control', 'Group']
        .flatMap(named)
        .map(({ attributes }) => [attributes['id'], LIMITS.short] as const),
      ...only('ShortStrings').children.map(
        (text) => [text.attributes['DefaultValue'], LIMITS.short] as const,
      ),
      ...only('LongStrings').children.map((text) => [text.attributes['DefaultValue'], LIMITS.long] as const),
      [only('DisplayName').attributes['DefaultValue'], LIMITS.short] as const,
      [
        manifest.children.find(({ name }) => name === 'Description')?.attributes['DefaultValue'],
        LIMITS.long,
      ] as const,
    ].filter(([text, limit]) => text === undefined || text === '' || text.length > limit);
    expect(tooLong).toEqual([]);
  });

  test('has an id no other add-in has, and a version', () => {
    expect(only('Id').text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(only('Version').text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
    const ids = ['Control', 'Group'].flatMap(named).map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('points at files that are there, all in the place the add-in is served from', () => {
    expect(addresses().length).toBeGreaterThan(10);
    for (const url of addresses()) {
      expect(url.startsWith(`${address}/`)).toBe(true);
      expect([url, existsSync(fileOf(url))]).toEqual([url, true]);
    }
  });

  test('has its pictures in the sizes it says', () => {
    for (const { attributes } of named('Image').filter((image) => 'size' in image.attributes)) {
      const size = Number(attributes['size']);
      expect(pixelsOf(fileOf(valueOf(attributes['resid'])))).toEqual([size, size]);
    }
    for (const { children } of named('Icon')) {
      const sizes = children.map(({ attributes }) => Number(attributes['size']));
      expect(sizes).toEqual(expect.arrayContaining(MANDATORY_ICON_SIZES));
    }
    expect(pixelsOf(fileOf(only('IconUrl').attributes['DefaultValue'] ?? ''))).toEqual([32, 32]);
    expect(pixelsOf(fileOf(only('HighResolutionIconUrl').attributes['DefaultValue'] ?? ''))).toEqual([
      64, 64,
    ]);
  });

  test('puts two buttons on the Home tab: one refreshes, the other shows the pane', () => {
    expect(only('OfficeTab').attributes['id']).toBe('TabHome');
    expect(valueOf(only('Group').children[0]?.attributes['resid'])).toBe('Highlight Report');
    const buttons = named('Control').map((control) => {
      const [label] = control.children;
      const [action] = elementsNamed('Action', control);
      return [valueOf(label?.attributes['resid']), action?.attributes['xsi:type']];
    });
    expect(buttons).toEqual([
      ['Refresh highlights', 'ExecuteFunction'],
      ['Highlight Report', 'ShowTaskpane'],
    ]);
    expect(only('FunctionName').text).toBe('refreshHighlights');
  });

  test('runs the pane and the ribbon in one page, the same everywhere, as a shared runtime demands', () => {
    const shown = elementsNamed('SourceLocation', only('VersionOverrides'));
    const places = [only('Runtime'), only('FunctionFile'), ...shown].map(
      ({ attributes }) => attributes['resid'],
    );
    expect(new Set(places).size).toBe(1);
    expect(valueOf(places[0])).toBe(`${address}/taskpane.html`);
    expect(elementsNamed('SourceLocation', only('DefaultSettings'))[0]?.attributes['DefaultValue']).toBe(
      `${address}/taskpane.html`,
    );
    expect(only('Runtime').attributes['lifetime']).toBe('long');
  });
});

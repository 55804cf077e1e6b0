import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { elementsNamed, xmlElements } from '../manifest/xmlElements';
import type { XmlElement } from '../manifest/xmlElements';
import { builtPane } from '../support/builtPane';

const CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${CDN}/lib/1/hosted/office.js`;
/** Of what a page loads at first, gzipped, in bytes. */
const BUDGET: Record<string, number> = { 'taskpane.html': 170 * 1024, 'commands.html': 10 * 1024 };
/** Words only the engine and the views behind the tabs have. */
const LATER = ['No register was found', 'Theil', 'Risk bands'];

let folder: string;
beforeAll(async () => {
  folder = await builtPane();
});

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** HTML leaves some elements open and some values bare; closed and quoted, it can be read as XML. */
const closed = (html: string): string =>
  html
    .replace(/<!doctype html>/i, '')
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ ([\w-]+)=([^"\s>]+)/g, ' $1="$2"'))
    .replace(/<((?:meta|link|img)\b[^>]*?)\/?>/g, '<$1/>')
    .replace(/ defer(?=[ >])/g, ' defer="defer"');

describe.each(Object.keys(BUDGET))('%s', (name) => {
  let page: XmlElement;
  beforeAll(() => {
    page = xmlElements(closed(textOf(name)));
  });

  const scripts = (): XmlElement[] => elementsNamed('script', page);
  const sources = (): string[] => scripts().map(({ attributes }) => attributes['src'] ?? '');
  const sheets = (): string[] =>
    elementsNamed('link', page).map(({ attributes }) => attributes['href'] ?? '');
  const ownFiles = (): string[] => [...sources(), ...sheets()].filter((source) => source !== OFFICE_JS);

  test('lets nothing run or load but its own files and Microsoft’s office.js', () => {
    const [policy] = elementsNamed('meta', page).filter(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    const directives = (policy?.attributes['content'] ?? '')
      .split('; ')
      .map((directive): [string, string] => {
        const [key = '', ...values] = directive.split(' ');
        return [key, values.join(' ')];
      });
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': `'self' ${CDN}`,
      // What SHA-256 makes of nothing: `printf '' | openssl dgst -sha256 -binary | base64`.
      'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    const inHead = elementsNamed('head', page)[0]?.children.map(({ attributes }) => attributes) ?? [];
    const before = inHead.findIndex((attributes) => 'src' in attributes || 'href' in attributes);
    expect(inHead.findIndex((attributes) => 'http-equiv' in attributes)).toBeLessThan(before);
  });

  test('has no script or style of its own in the page', () => {
    expect(scripts().every(({ attributes, text }) => 'src' in attributes && text === '')).toBe(true);
    expect(textOf(name)).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  });

  test('takes office.js from where Microsoft supports it, and waits for no script with what it shows', () => {
    expect(sources().filter((source) => source.includes('//'))).toEqual([OFFICE_JS]);
    expect(scripts().every(({ attributes }) => attributes['defer'] === 'defer')).toBe(true);
  });

  test('names its files by their content and from where it stands, so that it works wherever it is served', () => {
    expect(ownFiles().length).toBeGreaterThan(0);
    for (const file of ownFiles()) expect(file).toMatch(/^\w+\.[\da-f]{12}\.(js|css)$/);
  });

  test('loads little at first', () => {
    const bytes = ownFiles().reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(BUDGET[name] ?? 0);
  });

  test('leaves the engine and the views for later', () => {
    const first = ownFiles().map(textOf).join('');
    const all = readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map(textOf)
      .join('');
    expect(LATER.filter((words) => all.includes(words))).toEqual(LATER);
    expect(LATER.filter((words) => first.includes(words))).toEqual([]);
  });
});

test('no file holds or names a source map', () => {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.filter(({ name }) => name.endsWith('.map'))).toEqual([]);
  expect(files.filter(({ name }) => textOf(name).includes('sourceMappingURL='))).toEqual([]);
});

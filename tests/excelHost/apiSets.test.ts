import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TABLES } from './members/member';
import './members/services';
import './members/workbook';

/** Members that office.js uses for itself; Microsoft doesn't document them. */
const UNDOCUMENTED = new Set(['AddinInternalService', 'AppRuntimeService']);

const types = readFileSync(resolve('node_modules/@types/office-js/index.d.ts'), 'utf8');

/** The set a member came with, as Microsoft's types say: the first one named above it, or above its class. */
function documentedSet(kind: string, member: string): string | undefined {
  const start = types.indexOf(`    class ${kind} extends OfficeExtension.ClientObject`);
  const body = types.slice(start, types.indexOf('\n    }\n', start));
  const at = new RegExp(`^        (?:readonly )?${member}[(:?]`, 'm').exec(body)?.index;
  if (start < 0 || at === undefined) return undefined;
  const comment = body.slice(body.lastIndexOf('/**', at), at);
  return /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
}

describe('every member of the host', () => {
  const members = TABLES.flatMap(({ kind, members: table }) =>
    UNDOCUMENTED.has(kind)
      ? []
      : Object.entries(table)
          .filter(([name]) => !name.startsWith('_'))
          .map(([name, { set }]) => [kind, name, set] as const),
  );

  test.each(members)('%s.%s came with ExcelApi %s, as Microsoft documents', (kind, name, set) => {
    expect(documentedSet(kind, name)).toBe(set);
  });
});

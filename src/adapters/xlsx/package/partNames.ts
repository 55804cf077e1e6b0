import { unreadable } from './problems';

/** The key two names of the same part share: no leading slash, forward slashes, lower case (OPC 6.2.2.3). */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Refuses a member whose name would lead out of the place the file is unpacked to. */
export function checkMemberName(name: string): void {
  const climbs = name.split('/').includes('..');
  const absolute = name.startsWith('/') || /^[a-z]:/i.test(name);
  if (climbs || absolute || name.includes('\0') || name === '') {
    throw unreadable(
      'The file holds a part whose name points outside the workbook, which Excel never writes; do not trust it, ask its sender for a new copy.',
    );
  }
}

/** An absolute part name ("xl/worksheets/sheet1.xml") from a relationship's target, seen from its source part. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = decodePercents(target.replaceAll('\\', '/').replace(/#.*$/s, ''));
  const folder = sourcePart.slice(0, sourcePart.lastIndexOf('/') + 1);
  const resolved: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

function decodePercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a bare "%" in a name: it is meant as it stands
  }
}

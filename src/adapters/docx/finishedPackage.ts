import { unzipSync, zipSync } from 'fflate';

const CORE_PROPERTIES = 'docProps/core.xml';
/** The first time a ZIP directory can hold; in local time, as it holds it. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * The package as the library made it, but the same at any time: its dates are the report's or left out, and the files
 * in it carry one fixed time.
 */
export function finishedPackage(packed: Uint8Array, date: string | null): Uint8Array {
  const files = unzipSync(packed);
  const core = files[CORE_PROPERTIES];
  if (core === undefined) throw new Error('The package has no core properties.');
  files[CORE_PROPERTIES] = new TextEncoder().encode(dated(new TextDecoder().decode(core), date));
  return zipSync(files, { mtime: EARLIEST });
}

function dated(xml: string, date: string | null): string {
  const time = /<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g;
  return xml.replace(time, (_, name: string, attributes: string) =>
    date === null ? '' : `<dcterms:${name}${attributes}>${date}T00:00:00Z</dcterms:${name}>`,
  );
}

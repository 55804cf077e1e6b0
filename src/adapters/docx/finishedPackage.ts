import { unzipSync, zipSync } from 'fflate';
import { CHART_TYPE } from '../chartXml';

const CORE_PROPERTIES = 'docProps/core.xml';
/** The first time a ZIP directory can hold; in local time, as it holds it. */
const EARLIEST = new Date(1980, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';
const CHART_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';

/** A chart that the library knows nothing of. */
export interface PaperChart {
  /** Name of its part beside the document. */
  part: string;
  /** What the document calls it. */
  relationship: string;
  xml: string;
}

/**
 * The package as the library made it, but the same at any time: its dates are the report's or left out, and the files
 * in it carry one fixed time. The charts are added to it.
 */
export function finishedPackage(
  packed: Uint8Array,
  date: string | null,
  charts: readonly PaperChart[],
): Uint8Array {
  const files = unzipSync(packed);
  change(files, CORE_PROPERTIES, (xml) => dated(xml, date));
  if (charts.length > 0) addCharts(files, charts);
  return zipSync(files, { mtime: EARLIEST });
}

type Files = Record<string, Uint8Array>;

function change(files: Files, part: string, changed: (xml: string) => string): void {
  const bytes = files[part];
  if (bytes === undefined) throw new Error(`The package has no part ${part}.`);
  files[part] = new TextEncoder().encode(changed(new TextDecoder().decode(bytes)));
}

function addCharts(files: Files, charts: readonly PaperChart[]): void {
  const types = charts.map(({ part }) => `<Override ContentType="${CHART_TYPE}" PartName="/word/${part}"/>`);
  const links = charts.map(
    ({ part, relationship }) => `<Relationship Id="${relationship}" Type="${CHART_LINK}" Target="${part}"/>`,
  );
  change(files, CONTENT_TYPES, (xml) => xml.replace('</Types>', () => `${types.join('')}</Types>`));
  change(files, DOCUMENT_LINKS, (xml) =>
    xml.replace('</Relationships>', () => `${links.join('')}</Relationships>`),
  );
  for (const { part, xml } of charts) files[`word/${part}`] = new TextEncoder().encode(xml);
}

function dated(xml: string, date: string | null): string {
  const time = /<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g;
  return xml.replace(time, (_, name: string, attributes: string) =>
    date === null ? '' : `<dcterms:${name}${attributes}>${date}T00:00:00Z</dcterms:${name}>`,
  );
}

import { MAX_DEPTH } from './limits';
import { damaged, unreadable } from './problems';
import { decodeEntities } from './xmlText';

/** A tag of an XML part, by its place in the text, so that a part can be spliced without writing it anew. */
export interface XmlTag {
  /** Local name: "sheet" for `<x:sheet>`. */
  name: string;
  /** "x:" for `<x:sheet>`, "" for none. */
  prefix: string;
  kind: 'open' | 'close' | 'empty';
  /** Offset of "<". */
  start: number;
  /** Offset just after ">". */
  end: number;
  /** How many elements it stands in: 0 for the root, whether its open or its close tag. */
  depth: number;
  /** Everything between the name and ">", as written. */
  attributes: string;
}

const COMMENT = '!--';
const CDATA = '![CDATA[';

/**
 * The tags of a part in order, for parts of ordinary size. Refuses a document type (entities could multiply
 * or reach outside), elements left open or closed in the wrong order, and absurd depth.
 */
export function* tagsOf(text: string): Generator<XmlTag> {
  const open: string[] = [];
  let seen = false;
  let at = text.indexOf('<');
  while (at !== -1) {
    const skipped = skipOther(text, at);
    if (skipped !== undefined) {
      at = text.indexOf('<', skipped);
      continue;
    }
    const tag = readTag(text, at, open.length);
    const written = tag.prefix + tag.name;
    if (tag.kind === 'close') {
      if (open.pop() !== written) throw damaged('the parts of its XML are not closed in order');
      tag.depth = open.length;
    } else if (tag.kind === 'open' && open.push(written) > MAX_DEPTH) {
      throw damaged('its XML is nested too deeply');
    }
    seen = true;
    yield tag;
    at = text.indexOf('<', tag.end);
  }
  if (open.length > 0 || !seen) throw damaged('its XML ends too early');
}

/** The offset after a comment, declaration or character block that begins at `at`; undefined for a tag. */
function skipOther(text: string, at: number): number | undefined {
  if (text[at + 1] === '?') return after(text, '?>', at);
  if (text[at + 1] !== '!') return undefined;
  if (text.startsWith(COMMENT, at + 1)) return after(text, '-->', at + COMMENT.length + 1);
  if (text.startsWith(CDATA, at + 1)) return after(text, ']]>', at);
  throw documentTypeRefused();
}

/** The refusal of a DOCTYPE, shared by both ways of reading XML. */
export function documentTypeRefused(): Error {
  return unreadable(
    'The workbook holds an XML document type, which Excel never writes and which can be used to attack; do not trust it, ask its sender for a new copy.',
  );
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at === -1) throw damaged('its XML ends too early');
  return at + end.length;
}

function readTag(text: string, start: number, depth: number): XmlTag {
  const end = tagEnd(text, start);
  const close = text[start + 1] === '/';
  const empty = !close && text[end - 2] === '/';
  const inside = text.slice(start + (close ? 2 : 1), end - (empty ? 2 : 1));
  const space = inside.search(/\s/);
  const written = space === -1 ? inside : inside.slice(0, space);
  const colon = written.indexOf(':');
  return {
    name: written.slice(colon + 1),
    prefix: written.slice(0, colon + 1),
    kind: close ? 'close' : empty ? 'empty' : 'open',
    start,
    end,
    depth,
    attributes: space === -1 ? '' : inside.slice(space),
  };
}

/** A ">" inside a quoted value doesn't end the tag. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) {
      quote = code;
    } else if (code === 0x3e) {
      return at + 1;
    }
  }
  throw damaged('its XML ends too early');
}

/** A tag's attributes, decoded: by their written name ("r:id") and, where no other has it, by the local one ("id"). */
export function attributesOf(tag: XmlTag): Map<string, string> {
  const values = new Map<string, string>();
  const text = tag.attributes;
  // By indexOf: a pattern would take quadratic time on a long tag without "=".
  for (let at = 0; ;) {
    const equals = text.indexOf('=', at);
    const start = equals === -1 ? -1 : quoteAfter(text, equals);
    const end = start === -1 ? -1 : text.indexOf(text.charAt(start), start + 1);
    if (end === -1) break;
    values.set(text.slice(at, equals).trim(), decodeEntities(text.slice(start + 1, end)));
    at = end + 1;
  }
  for (const [name, value] of [...values]) {
    const local = name.slice(name.indexOf(':') + 1);
    if (!values.has(local)) values.set(local, value);
  }
  return values;
}

function quoteAfter(text: string, equals: number): number {
  let at = equals + 1;
  while (/\s/.test(text.charAt(at))) at++;
  return text[at] === '"' || text[at] === "'" ? at : -1;
}

/** An element of a part, as strictly as XML asks for it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text and that of everything in it. */
  text: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Production Char of XML 1.0, turned round. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Reads a whole part; throws where a parser that follows XML 1.0 would. Without comments and CDATA, which no writer here makes. */
export function parseXml(xml: string): XmlElement {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) throw new Error(`a character XML forbids at ${String(forbidden.index)}`);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, tag, text] of xml.replace(/^<\?xml[^?]*\?>\s*/, '').matchAll(/<([^<>]*)>|([^<>]+)|[<>]/g)) {
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.text += decoded(text);
    else if (tag === undefined) throw new Error('a stray < or >');
    else if (tag.startsWith('/')) close(open, tag.slice(1).trim());
    else {
      const element = elementOf(tag.replace(/\/$/, ''));
      inside.children.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  const [element] = root.children;
  if (open.length > 1 || root.children.length > 1 || element === undefined)
    throw new Error('not one whole element');
  return element;
}

function close(open: XmlElement[], name: string): void {
  const closed = open.pop();
  if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`);
  const parent = open.at(-1);
  if (parent) parent.text += closed.text;
}

function elementOf(tag: string): XmlElement {
  const [, name, rest] = /^([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*$/.exec(tag) ?? [];
  if (name === undefined || rest === undefined) throw new Error(`not a tag: <${tag}>`);
  const pairs = [...rest.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    decoded(value),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length < pairs.length) throw new Error(`an attribute twice: <${tag}>`);
  return { name, attributes, children: [], text: '' };
}

function decoded(text: string): string {
  return text.replace(/&([^;]*;)?/g, (whole, entity: string | undefined) => {
    const code = /^#x?([\da-fA-F]+);$/.exec(entity ?? '')?.[1];
    if (code !== undefined) return String.fromCodePoint(parseInt(code, entity?.startsWith('#x') ? 16 : 10));
    const known = ENTITIES[(entity ?? '').slice(0, -1)];
    if (known === undefined) throw new Error(`no entity: ${whole}`);
    return known;
  });
}

/** Every element of that name below, in document order; those within one another too. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function first(element: XmlElement, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** An element of an XML file without mixed content, its name without the prefix of its namespace. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

const TOKEN = /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** The elements of a file that a real parser has read before, in their order. */
export function xmlElements(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  for (const [, end, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    const within = open.at(-1) ?? top;
    if (text !== undefined) within.text += text.trim();
    else if (end === '/') open.pop();
    else if (name !== undefined) {
      const given = [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      const element = {
        name: localName(name),
        attributes: Object.fromEntries(given),
        text: '',
        children: [],
      };
      within.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length !== 1 || top.children[0] === undefined) throw new Error('An element is not closed.');
  return top.children[0];
}

/** Elements of a name, however deep. */
export function elementsNamed(name: string, { children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(name, child),
  ]);
}

/** An element and all in it. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

const localName = (name: string): string => name.replace(/^.*:/, '');

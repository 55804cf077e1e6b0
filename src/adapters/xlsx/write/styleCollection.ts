import type { XmlTag } from '../package/xmlTags';
import { attributesOf, tagsOf } from '../package/xmlTags';
import type { Splice } from './splice';

/** An element without regard to prefixes, quotes and the order of its attributes, to tell two alike. */
export function canonical(xml: string): string {
  let result = '';
  for (const tag of tagsOf(xml)) {
    if (tag.kind !== 'close') {
      const attributes = [...attributesOf(tag)].map(([name, value]) => `${name}="${value}"`).sort();
      result += `<${tag.name} ${attributes.join(' ')}`;
    }
    if (tag.kind !== 'open') result += '/';
  }
  return result;
}

/** Our piece with the part's own prefix on every element. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** One list of styles.xml (fonts, fills, …) to which pieces are only ever added. */
export class StyleCollection {
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];
  /** How many elements there are, the new ones included. */
  length = 0;

  constructor(
    private readonly name: string,
    private readonly container: XmlTag | undefined,
    private readonly contentEnd: number,
    existing: readonly string[],
    private readonly prefix: string,
  ) {
    for (const xml of existing) this.remember(canonical(xml));
  }

  /** Index of the piece, added if nothing like it is there. */
  place(xml: string): number {
    const form = canonical(xml);
    return this.places.get(form) ?? this.append(xml, form);
  }

  /** Repeats a piece until there are `count` of them, for cells that point past the end. */
  padTo(count: number, xml: string): void {
    while (this.length < count) this.append(xml, canonical(xml));
  }

  private append(xml: string, form: string): number {
    this.added.push(withPrefix(xml, this.prefix));
    return this.remember(form);
  }

  private remember(form: string): number {
    const index = this.length++;
    if (!this.places.has(form)) this.places.set(form, index);
    return index;
  }

  /** What to splice into the part; `insertAt` is where the list goes when there is none yet. */
  splices(insertAt: number): Splice[] {
    if (this.added.length === 0) return [];
    const content = this.added.join('');
    const element = `${this.prefix}${this.name}`;
    const count = ` count="${String(this.length)}"`;
    if (this.container === undefined) {
      return [{ start: insertAt, end: insertAt, text: `<${element}${count}>${content}</${element}>` }];
    }
    const { start, end, attributes, kind } = this.container;
    const others = attributes.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, '').trimEnd();
    const opening = `<${element}${count}${others}>`;
    if (kind === 'empty') return [{ start, end, text: `${opening}${content}</${element}>` }];
    return [
      { start, end, text: opening },
      { start: this.contentEnd, end: this.contentEnd, text: content },
    ];
  }
}

import { escape } from '../text/escape';

/** An element of a drawing. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(decimal === undefined ? parseInt(hex!, 16) : Number(decimal)) : (entities[name] ?? whole),
  );

/** Reads what Svelte writes, on the server or as `innerHTML`: well nested, every attribute quoted. @throws if it is not */
export const parse = (markup: string): Element => {
  const top: { children: (Element | string)[] } = { children: [] };
  const open: (typeof top & { readonly tag?: string })[] = [top];
  for (const [, comment, end, tag, given, empty, text] of markup.matchAll(
    /(<!--.*?-->)|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gs,
  )) {
    const inside = open.at(-1)!;
    if (comment !== undefined) continue;
    if (text !== undefined) inside.children.push(decode(text));
    else if (end !== undefined) {
      if (inside.tag !== end) throw new Error(`</${end}> ends ${inside.tag ?? 'nothing'}`);
      open.pop();
    } else {
      const attributes = Object.fromEntries([...given!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name!, decode(value)]));
      const element = { tag: tag!, attributes, children: [] };
      inside.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [root, ...more] = top.children.filter((child) => typeof child !== 'string');
  if (!root || more.length > 0 || open.length > 1) throw new Error('a drawing is one element');
  return root;
};

/** A drawing as text that is XML. */
export const write = ({ tag, attributes, children }: Element): string => {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : write(child))).join('');
  return `<${tag}${given.join('')}${inner === '' ? '/>' : `>${inner}</${tag}>`}`;
};

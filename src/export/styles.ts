import type { Element } from './markup';

type Declarations = readonly (readonly [property: string, value: string])[];

/** A rule for one selector: a chain of compounds of a tag and classes, each inside the one before it. */
interface Rule {
  readonly chain: readonly { readonly tag: string; readonly classes: readonly string[] }[];
  readonly weight: number;
  readonly declarations: Declarations;
}

const declarationsIn = (block: string): Declarations =>
  block
    .split(';')
    .map((line) => /^\s*([\w-]+)\s*:\s*(.+?)\s*$/s.exec(line))
    .flatMap((match) => (match ? [[match[1]!, match[2]!] as const] : []));

const compound = (text: string): Rule['chain'][number] => {
  const [, tag = '', classes = ''] = /^([a-z]*)((?:\.[\w-]+)*)$/.exec(text) ?? [];
  if (tag + classes !== text) throw new Error(`a picture's styles know tags and classes only, not ${text}`);
  return { tag, classes: classes.split('.').slice(1) };
};

const uncommented = (css: string): string => css.replace(/\/\*.*?\*\//gs, '');

/** The rules of a style sheet of tags, classes and descendants, weakest first. @throws if it has other selectors */
export const rulesIn = (css: string): readonly Rule[] =>
  [...uncommented(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors, block]) =>
      selectors!.split(',').map((selector): Rule => {
        const chain = selector.trim().split(/\s+/).map(compound);
        const weight = chain.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag === '' ? 0 : 1), 0);
        return { chain, weight, declarations: declarationsIn(block!) };
      }),
    )
    .toSorted((a, b) => a.weight - b.weight);

/** The custom properties that a style sheet sets for exactly this selector. @throws if it has no such rule */
export const variablesOf = (css: string, selector: string): Readonly<Record<string, string>> => {
  const from = uncommented(css).split(`${selector} {`)[1];
  if (from === undefined) throw new Error(`no ${selector} in the theme`);
  return Object.fromEntries(declarationsIn(from.slice(0, from.indexOf('}'))).filter(([property]) => property.startsWith('--')));
};

const classesOf = ({ attributes }: Element): readonly string[] => (attributes.class ?? '').split(/\s+/);

const fits = (element: Element, { tag, classes }: Rule['chain'][number]): boolean =>
  (tag === '' || tag === element.tag) && classes.every((name) => classesOf(element).includes(name));

/** Whether the last of these elements, each inside the one before it, is what a rule is for. */
const isFor = ({ chain }: Rule, line: readonly Element[]): boolean => {
  if (!fits(line.at(-1)!, chain.at(-1)!)) return false;
  let wanted = chain.length - 2;
  for (let k = line.length - 2; k >= 0 && wanted >= 0; k--) if (fits(line[k]!, chain[wanted]!)) wanted--;
  return wanted < 0;
};

/** What the rules declare for an element; `line` ends with it and starts with the root. */
export const declaredFor = (rules: readonly Rule[], line: readonly Element[]): ReadonlyMap<string, string> =>
  new Map(rules.filter((rule) => isFor(rule, line)).flatMap(({ declarations }) => declarations));

/** What a theme's variables are by day, and by night. */
export const dayAndNight = (
  variables: Readonly<Record<string, string>>,
): readonly [day: Readonly<Record<string, string>>, night: Readonly<Record<string, string>>] => {
  const by = (which: '$1' | '$2') =>
    Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value.replace(/^light-dark\((#\w+), (#\w+)\)$/, which)]));
  return [by('$1'), by('$2')];
};

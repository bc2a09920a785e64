import stage from '../stage/stage.css?raw';
import theme from '../stage/theme.css?raw';
import type { Element } from './markup';
import still from './still.css?raw';
import { dayAndNight, declaredFor, rulesIn, variablesOf } from './styles';

/** Every program that draws SVG knows these as attributes; of styles, many know little. */
const drawn = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]);

/** Styles that make no difference to a still: of the page about it, or drawn in another way here. */
const idle = new Set(['display', 'width', 'height', 'overflow', 'font-variant-numeric', 'paint-order']);

/** Named first is what is embedded; the rest stand in for it where a program ignores embedded fonts. */
const families = {
  '--sans': "'Noto Sans', 'Noto Sans SC', 'Noto Sans Devanagari', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif",
  '--serif': "'Noto Serif', 'Noto Serif SC', 'Noto Sans Devanagari', Palatino, Georgia, 'DejaVu Serif', serif",
};

const rules = rulesIn(`${stage}${still}`);
for (const [property] of rules.flatMap(({ declarations }) => declarations))
  if (!drawn.has(property) && !idle.has(property) && !property.startsWith('--')) throw new Error(`a picture cannot show ${property}`);

const [day, night] = dayAndNight(variablesOf(theme, ':root'));
const palettes = { light: { ...day, ...families }, dark: { ...night, ...families } };

export type Palette = keyof typeof palettes;

type Variables = Readonly<Record<string, string>>;

const resolved = (value: string, variables: Variables): string =>
  value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const known = variables[name];
    if (known === undefined) throw new Error(`the picture has no ${name}`);
    return resolved(known, variables);
  });

/**
 * A line about letters is drawn by an element of its own behind them: programs that do not know `paint-order` would draw
 * it over them.
 */
const parted = (text: Element): readonly Element[] => {
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join = 'round', ...attributes } = text.attributes;
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('data-')));
  const behind = { ...kept, fill: stroke!, stroke: stroke!, 'stroke-width': width!, 'stroke-linejoin': join, 'aria-hidden': 'true' };
  return [
    { ...text, attributes: behind },
    { ...text, attributes },
  ];
};

/**
 * A text's parts within its line become one: where a text is centred, some programs centre each part by itself. A number
 * before it, which is told apart by its weight on the page, is told apart by a colon.
 */
const joined = (parts: readonly (Element | string)[]): readonly (Element | string)[] => {
  const rows = parts.map((part) => {
    if (typeof part === 'string') return part;
    const text = part.children.join('');
    return part.attributes.x === undefined ? text.replace(/ $/, ': ') : { ...part, children: [text.trim()] };
  });
  return rows.every((row) => typeof row === 'string') ? [rows.join('')] : rows;
};

const painted = (line: readonly Element[], inherited: Variables): readonly Element[] => {
  const element = line.at(-1)!;
  const declared = declaredFor(rules, line);
  if (declared.get('display') === 'none') return [];
  const variables = { ...inherited, ...Object.fromEntries([...declared].filter(([name]) => name.startsWith('--'))) };
  const styles = [...declared].filter(([name]) => drawn.has(name)).map(([name, value]) => [name, resolved(value, variables)]);
  const { class: _class, ...given } = element.attributes;
  const done: Element = {
    ...element,
    attributes: { ...given, ...Object.fromEntries(styles) },
    children: (element.tag === 'text' ? joined(element.children) : element.children).flatMap((child): readonly (Element | string)[] =>
      typeof child === 'string' ? [child] : painted([...line, child], variables),
    ),
  };
  const haloed = element.tag === 'text' && declared.get('paint-order') === 'stroke' && done.attributes.stroke !== 'none';
  return haloed ? parted(done) : [done];
};

/** A drawing whose classes have become colours, sizes and fonts: it needs no style sheet. */
export const paint = (drawing: Element, palette: Palette): Element => painted([drawing], palettes[palette])[0]!;

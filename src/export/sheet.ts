import { BOLD, type Layout, type PageLayout, sheets } from '../stage/sheet';
import { widthOf, wrap } from '../stage/room';
import type { Caption } from './caption';

/** A line of text of a still; `of` is the class that says how it looks. */
export interface Text {
  readonly of: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A word in a box. */
export interface Mark {
  readonly at: readonly [x: number, y: number];
  readonly size: number;
  readonly width: number;
  readonly text: string;
}

/** A still with everything placed, in user units. */
export interface Sheet {
  readonly size: readonly [width: number, height: number];
  readonly texts: readonly Text[];
  readonly marks: readonly Mark[];
  /** Where the stage stands, and how much larger than life. */
  readonly stage: { readonly layout: Layout; readonly at: readonly [number, number]; readonly scale: number };
}

/** Parts of a text in full lines no wider than `width`; a part that is wider is broken anywhere. */
const filled = (parts: readonly string[], size: number, width: number): readonly string[] => {
  const rows: string[] = [''];
  for (const part of parts.flatMap((one) => (widthOf(one, size) > width ? [...one] : [one]))) {
    if (rows.at(-1) !== '' && widthOf((rows.at(-1)! + part).trimEnd(), size) > width) rows.push('');
    rows[rows.length - 1] += part;
  }
  return rows.map((row) => row.trimEnd());
};

/** An address in lines, broken after a sign that parts it. */
const brokenAddress = (address: string, size: number, width: number): readonly string[] =>
  filled(address.match(/[^/?&~=-]*[/?&~=-]+|[^/?&~=-]+/g) ?? [], size, width);

/** Small print in full lines, broken at spaces. */
const print = (text: string, size: number, width: number): readonly string[] => filled(text.match(/\S+\s*/g) ?? [], size, width);

/** Lines of text below each other, the first at `y`. */
const lines = (of: string, size: number, [x, y]: readonly [number, number], leading: number, rows: readonly string[]): readonly Text[] =>
  rows.map((text, k) => ({ of, size, x, y: y + k * leading, text }));

/** Marks in a row, each as wide as its text at most is. */
const marksAt = (texts: readonly string[], size: number, [left, y]: readonly [number, number]): readonly Mark[] => {
  let x = left;
  return texts.map((text) => {
    const mark: Mark = { at: [x, y], size, width: Math.round(widthOf(text, size) + size), text };
    x += mark.width + size / 2;
    return mark;
  });
};

/** Headlines are set in a serif that is narrower than the widest of the typefaces room is kept for. */
const SERIF = 0.97;
const MARGIN = 20;
const types = {
  wide: { kick: 13, title: 24, foot: 11.5, sources: 3 },
  narrow: { kick: 12, title: 20, foot: 10.5, sources: 3 },
} as const;

/** How wide a still is in user units, and in pixels if nothing else is asked for. */
export const stillWidth = (layout: PageLayout): number => sheets[layout].size[0] + 2 * MARGIN;

/** A still for a page or a slide: the headline above the stage, below it what it rests on and where it is found. */
export const sheetOf = ({ title, kicker, moment, marks, source, site }: Caption, address: string, layout: PageLayout): Sheet => {
  const type = types[layout];
  const [inner, tall] = sheets[layout].size;
  const wide = layout === 'wide';
  const leading = Math.round(type.foot * 1.4);
  const texts: Text[] = [...lines('kick', type.kick, [MARGIN, 30], 0, [kicker])];
  if (wide) texts.push({ of: 'kick end', size: type.kick, x: MARGIN + inner, y: 30, text: moment });
  else texts.push(...lines('kick', type.kick, [MARGIN, 47], 0, [moment]));
  let y = wide ? 30 : 47;
  const boxes = marksAt(marks, type.kick, [MARGIN, y + 10]);
  if (boxes.length > 0) y += 34;
  const headline = wrap(title, type.title * SERIF, inner);
  texts.push(...lines('title', type.title, [MARGIN, y + type.title + 10], type.title * 1.2, headline));
  const top = Math.round(y + type.title * (1 + 1.2 * (headline.length - 1)) + 26);
  y = top + tall + 24;
  const sources = print(source(type.sources), type.foot, inner);
  texts.push(...lines('foot', type.foot, [MARGIN, y], leading, sources));
  y += sources.length * leading + 6;
  texts.push({ of: 'site', size: type.kick, x: MARGIN, y, text: site });
  const room = inner - widthOf(site, type.kick * BOLD) - MARGIN;
  if (widthOf(address, type.foot) <= room) texts.push({ of: 'foot end', size: type.foot, x: MARGIN + inner, y, text: address });
  else {
    const rows = brokenAddress(address, type.foot, inner);
    texts.push(...lines('foot', type.foot, [MARGIN, y + leading], leading, rows));
    y += rows.length * leading;
  }
  return { size: [stillWidth(layout), y + 18], texts, marks: boxes, stage: { layout, at: [MARGIN, top], scale: 1 } };
};

/** The stage alone, where its words stand beside it: on a slide. */
export const stageOf = (layout: PageLayout): Sheet => ({ size: sheets[layout].size, texts: [], marks: [], stage: { layout, at: [0, 0], scale: 1 } });

const CARD = [1200, 630] as const;

/** A card as links show it: the headline large on the left, the narrow picture on the right. */
export const cardOf = ({ title, kicker, marks, source, site }: Caption): Sheet => {
  const [width, height] = CARD;
  const [narrow, tall] = sheets.narrow.size;
  const scale = height / tall;
  const left = Math.floor(width - narrow * scale);
  const x = 56;
  const room = left - x - 40;
  const kick = wrap(kicker, 24, room);
  const boxes = marksAt(marks, 26, [x, 136 + kick.length * 30 - 14]);
  const top = 136 + kick.length * 30 + (boxes.length > 0 ? 56 : 0);
  const foot = print(source(1), 20, room).slice(0, 3);
  const bottom = height - 44 - (foot.length - 1) * 27;
  const fitting = [58, 54, 50, 46, 42].map((size) => ({ size, rows: wrap(title, size * SERIF, room) }));
  const { size, rows } = fitting.find((one) => top + one.rows.length * one.size * 1.16 < bottom - 40) ?? fitting.at(-1)!;
  return {
    size: CARD,
    texts: [
      { of: 'site', size: 28, x, y: 82, text: site },
      ...lines('kick', 24, [x, 136], 30, kick),
      ...lines('title', size, [x, top + size * 0.8], size * 1.16, rows),
      ...lines('foot', 20, [x, bottom], 27, foot),
    ],
    marks: boxes,
    stage: { layout: 'narrow', at: [left, 0], scale },
  };
};

import type { Place, Zone } from '../scenarios/scenario';
import type { Point } from './curve';
import { type Books, type Figure, figuresOf, type Stand, standsOf } from './figures';
import { type Box, widthOf, wrap } from './room';
import type { Span } from './schedule';
import { BOLD, type Ends, hueOf, type Setting, sheets, type Tone } from './sheet';
import type { Terrain } from './terrain';

export interface Actor {
  readonly id: string;
  readonly icon: Place['icon'];
  readonly at: Point;
  readonly name: readonly string[];
  /** Something leaves it, reaches it or changes in its books in this step. */
  readonly active: boolean;
  /** The money that is used where it stands; both on the border. */
  readonly tone: Tone | 'both';
  readonly figures: readonly Figure[];
  readonly stands: readonly Stand[];
}

/** A zone of the picture and its caption. */
export interface Ground extends Zone {
  readonly hue: Tone;
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  readonly rows: readonly string[];
}

/** What is written under a place keeps this clear of the picture's edge and of the border. */
const CLEAR = 4;

/** How wide a text centred under a place may be; on the border it may stand on both sides. */
const roomAt = (x: number, border: number | null, { size: [width], radius }: (typeof sheets)[Setting['layout']]): number => {
  const across = border === null ? width : Math.abs(x - border);
  return 2 * (Math.min(x, width - x, across < radius ? width : across) - CLEAR);
};

export const actorsOf = (setting: Setting, terrain: Terrain, ends: readonly Ends[], spans: readonly Span[]): readonly Actor[] => {
  const { step, accounts, geography, words, ui, format, layout } = setting;
  const { border } = terrain;
  const sheet = sheets[layout];
  const { radius, type, name } = sheet;
  return terrain.places.map((place) => {
    const { at } = place;
    const room = roomAt(at[0], border, sheet);
    // At the foot of the picture nothing stands beside a figure, but there is no room for another row.
    const most = Math.min(name + (at[1] > sheet.size[1] * 0.7 ? 12 : 8), room);
    const show: Books['show'] = ({ id }, kind, amount) => wrap((words.figures?.[id] ?? ui.stage[kind])(format.money(amount)), type, most);
    const figures = terrain.figures ? figuresOf(place, { step, accounts, ends, spans, show }) : [];
    // Places stand one below another there: above a figure of two rows, a name takes one.
    const tall = layout === 'narrow' && figures.some(({ before, after }) => Math.max(before?.rows.length ?? 0, after?.rows.length ?? 0) > 1);
    const zone = geography.zones.find(({ side }) => side === (border !== null && at[0] > border ? 'right' : 'left'));
    return {
      id: place.id,
      icon: place.icon,
      at,
      figures,
      stands: standsOf(figures),
      name: wrap(words.places[place.id]!, type * BOLD, Math.min(tall ? name + 20 : name, room)),
      active: ends.some((pair) => pair.includes(place)) || figures.some(({ before, after }) => before?.minor !== after?.minor),
      tone: border !== null && Math.abs(at[0] - border) < radius ? 'both' : zone ? hueOf(zone) : 'fx',
    };
  });
};

/** A caption as far as a row has room: whole, or without what follows its colon but for a mark in brackets, or not at all. */
const oneRow = (caption: string, type: number, room: number): readonly string[] =>
  [caption, caption.replace(/\s*[:：][^(（]*(?=[(（])/, ' '), caption.split(/[:：]/)[0]!].filter((text) => widthOf(text, type) <= room).slice(0, 1);

export const groundsOf = ({ step, words, format, layout }: Setting, { zones, border }: Terrain): readonly Ground[] => {
  const { size, type, caption } = sheets[layout];
  const facts = format.facts(step.moment.facts);
  return zones.map((zone) => {
    const left = zone.side === 'left';
    const room = left ? Math.min(border ?? size[0], size[0]) : size[0] - Math.max(border ?? 0, 0);
    const whole = words.zones[zone.id]!(facts);
    const rows = layout === 'small' ? oneRow(whole, type, room - 20) : wrap(whole, type, room - 20);
    return {
      ...zone,
      hue: hueOf(zone),
      at: [left ? 12 : size[0] - 12, caption],
      anchor: left ? 'start' : 'end',
      rows,
    };
  });
};

/** The room taken by names, figures (before and after the step) and captions. */
export const textsOf = (actors: readonly Actor[], grounds: readonly Ground[], layout: Setting['layout']): readonly Box[] => {
  const { radius, type, row } = sheets[layout];
  const below = actors.map(({ at: [x, y], name, figures }): Box => {
    const rowsAt = (when: 'before' | 'after') => figures.flatMap((figure) => figure[when]?.rows ?? []);
    const [before, after] = [rowsAt('before'), rowsAt('after')];
    const width = Math.max(...name.map((text) => widthOf(text, type * BOLD)), ...[...before, ...after].map((text) => widthOf(text, type)));
    return [x - width / 2, y + radius + 3, x + width / 2, y + radius + 6 + (name.length + Math.max(before.length, after.length)) * row];
  });
  const captions = grounds.flatMap(({ at: [x, y], anchor, rows }) =>
    rows.map((text, k): Box => {
      const width = widthOf(text, type);
      return [anchor === 'start' ? x : x - width, y + k * row - type, anchor === 'start' ? x + width : x, y + k * row + 4];
    }),
  );
  return [...below, ...captions];
};

import type { Move } from '../engine/moves';
import { type Currency, money } from '../money/money';
import { type Curve, draw, headingAt, mark, part, type Point, pointAt, rim } from './curve';
import { type Box, widthOf, wrap } from './room';
import { route } from './route';
import type { Span } from './schedule';
import { type Ends, type Setting, sheets, type Tone, toneOf } from './sheet';
import type { Terrain } from './terrain';

export interface Line {
  readonly kind: Move['kind'];
  readonly tone: Tone | null;
  readonly d: string;
  readonly head: string;
  readonly label: Point;
  readonly rows: readonly { readonly no: string; readonly text: string }[];
  /** Width of the card under an amount. */
  readonly card: number;
  /** When the first of its travellers sets out and arrives. */
  readonly span: Span;
}

/** A coin, an envelope or a parcel on its way. */
export interface Traveller {
  readonly kind: Move['kind'];
  readonly tone: Tone | null;
  readonly currency: string | null;
  readonly sign: string;
  readonly amount: string;
  readonly path: Curve;
  readonly span: Span;
}

/** Moves that share a line: messages and goods one way between two places. Each amount has a line of its own; amounts come first. */
const together = (moves: readonly Move[], ends: readonly Ends[]): readonly (readonly [number, ...number[]])[] => {
  const groups = new Map<string, [number, ...number[]]>();
  moves.forEach(({ kind, lost }, i) => {
    const key = kind === 'money' ? String(i) : [kind, ends[i]![0].id, ends[i]![1].id, lost].join(' ');
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const isMoney = ([first]: readonly [number, ...number[]]): number => Number(moves[first]!.kind === 'money');
  return [...groups.values()].toSorted((a, b) => isMoney(b) - isMoney(a));
};

/** What stands on a line: its amount, or what is told and sent along it, numbered where a step has more than two moves. */
const rowsOf = (group: readonly number[], { step: { moves }, words, format, layout }: Setting): Line['rows'] => {
  const { type, label } = sheets[layout];
  const firsts = group.filter((i, k) => group.findIndex((j) => moves[j]!.what === moves[i]!.what) === k);
  return firsts.flatMap((i) => {
    const { kind, what, currency, minor } = moves[i]!;
    const times = group.filter((j) => moves[j]!.what === what).length;
    const no = moves.length > 2 && times < moves.length ? String(i + 1) : '';
    if (kind === 'money') return [{ no, text: format.money(money(currency as Currency, minor!)) }];
    const rows = wrap(words.messages[what]! + (times > 1 ? ` ×${times}` : ''), type, label);
    return rows.map((text, k) => ({ no: k === 0 ? no : '', text }));
  });
};

/** A line as drawn: from just off one circle to just off the other, or broken off half-way with a cross. */
const drawn = (curve: Curve, radius: number, { kind, lost }: Move): Pick<Line, 'd' | 'head'> => {
  const start = rim(curve, radius + 3, 'from');
  const whole = rim(curve, radius + 4, 'to');
  const end = lost ? (start + whole) / 2 : whole;
  return {
    d: draw(part(curve, start, kind === 'money' ? rim(curve, radius + 6, 'to') : end)),
    head: mark(pointAt(curve, end), headingAt(curve, end), lost ? 'cross' : 'head', lost ? 5 : kind === 'money' ? 9 : 7),
  };
};

/** The way of a traveller: from rim to rim, or half of it where it is lost. */
const trip = (curve: Curve, radius: number, lost: boolean | undefined): Curve => {
  const [from, to] = [rim(curve, radius, 'from'), rim(curve, radius, 'to')];
  return part(curve, from, lost ? (from + to) / 2 : to);
};

/** The lines of a step's moves, led clear of the texts, and what travels along them. */
export const linesOf = (setting: Setting, terrain: Terrain, ends: readonly Ends[], spans: readonly Span[], texts: readonly Box[]) => {
  const {
    step: { moves },
    format,
    layout,
  } = setting;
  const { size, radius, type, row } = sheets[layout];
  const groups = together(moves, ends).map((group) => {
    const rows = rowsOf(group, setting);
    const width = Math.max(0, ...rows.map(({ no, text }) => widthOf(no && `${no} `, type) + widthOf(text, type)));
    return { group, first: group[0], move: moves[group[0]]!, rows, width };
  });
  const curves = route(
    groups.map(({ first, move, rows, width }) => ({
      from: ends[first]![0].at,
      to: ends[first]![1].at,
      lost: move.lost ?? false,
      label: move.kind === 'money' ? [width + 14, row + 6] : [width + 2, rows.length * row],
    })),
    { size, radius, texts, circles: terrain.places.map(({ at }) => at) },
  );
  const lines = groups.map(({ first, move, rows, width }, g): Line => {
    const { curve, label } = curves[g]!;
    const tone = move.currency ? toneOf(move.currency) : null;
    return { kind: move.kind, tone, ...drawn(curve, radius, move), label, rows, card: Math.round(width) + 14, span: spans[first]! };
  });
  const travellers = moves.map(({ kind, currency, minor, lost }, i): Traveller => {
    const amount = kind === 'money' ? format.money(money(currency as Currency, minor!)) : '';
    const { curve } = curves[groups.findIndex(({ group }) => group.includes(i))]!;
    const sign = /\p{Sc}/u.exec(amount)?.[0] ?? '';
    return { kind, tone: currency ? toneOf(currency) : null, currency: currency ?? null, amount, sign, path: trip(curve, radius, lost), span: spans[i]! };
  });
  return { lines, travellers };
};

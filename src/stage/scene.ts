import type { Account } from '../ledger/ledger';
import { type Currency, money } from '../money/money';
import type { Move } from '../engine/replay';
import type { WalkStep } from '../engine/walk';
import type { Geography, Place, Words, Zone } from '../scenarios/scenario';
import type { Format } from '../text/format';
import type { Ui } from '../text/ui';
import { type Curve, draw, headingAt, mark, part, type Point, pointAt, rim } from './curve';
import { type Figure, figuresOf } from './figures';
import { type Box, widthOf, wrap } from './room';
import { route } from './route';
import { schedule, type Span } from './schedule';

export type Layout = 'wide' | 'narrow';
export type Tone = 'cny' | 'fx' | 'inr';

/** Sizes of each layout, in user units: at the narrowest a layout is shown, one unit is nearly one pixel. */
export const sheets = {
  wide: { size: [760, 400], radius: 31, type: 13, row: 16, name: 132, label: 150 },
  narrow: { size: [360, 440], radius: 20, type: 12, row: 14, name: 104, label: 104 },
} as const;

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
}

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

export interface Caption {
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  readonly rows: readonly string[];
}

/** One step, placed: all that does not change while it moves. */
export interface Scene {
  readonly layout: Layout;
  readonly border: number | null;
  readonly zones: readonly (Zone & { readonly hue: Tone; readonly caption: Caption })[];
  readonly actors: readonly Actor[];
  readonly lines: readonly Line[];
  readonly travellers: readonly Traveller[];
}

/** What a scene is made of. */
export interface Setting {
  readonly step: WalkStep;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly geography: Geography;
  readonly words: Words;
  readonly ui: Pick<Ui, 'stage'>;
  readonly format: Format;
  readonly layout: Layout;
}

const toneOf = (currency: string): Tone => (currency === 'CNY' ? 'cny' : currency === 'INR' ? 'inr' : 'fx');
const hueOf = (zone: Zone): Tone => (zone.tone === 'foreign' ? 'fx' : zone.tone);

/** Where a move starts or ends: at the purse of its account, else at the party's first place. @throws if it has none */
export const placeOf = (geography: Geography, party: string, account: string | undefined): Place => {
  const place = geography.places.find(({ cash }) => account !== undefined && cash.includes(account)) ?? geography.places.find((p) => p.party === party);
  if (!place) throw new Error(`no place on the stage for ${account ?? party}`);
  return place;
};

/** Moves that share a line: messages and goods one way between two places. Each amount has a line of its own. */
const together = (moves: readonly Move[], ends: readonly (readonly [Place, Place])[]): readonly number[][] => {
  const groups = new Map<string, number[]>();
  moves.forEach(({ kind, lost }, i) => {
    const key = kind === 'money' ? String(i) : [kind, ends[i]![0].id, ends[i]![1].id, lost].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()].toSorted((a, b) => Number(moves[b[0]!]!.kind === 'money') - Number(moves[a[0]!]!.kind === 'money'));
};

/** Places everything a step shows. Pure; done once for each step, so that a frame of its motion is cheap. */
export const sceneOf = ({ step, accounts, geography, words, ui, format, layout }: Setting): Scene => {
  const { size, radius, type, row, name, label } = sheets[layout];
  const { moves } = step;
  const ends = moves.map((m) => [placeOf(geography, m.from, m.fromAccount), placeOf(geography, m.to, m.toAccount)] as const);
  const spans = schedule(ends);
  const border = geography.border?.[layout] ?? null;
  const facts = format.facts(step.moment.facts);

  const actors = geography.places.map((place): Actor => {
    const at = place[layout];
    const figures = figuresOf(place, { step, accounts, ends, spans, show: (kind, amount) => wrap(ui.stage[kind](format.money(amount)), type, name + 8) });
    const zone = geography.zones.find(({ side }) => side === (border !== null && at[0] > border ? 'right' : 'left'));
    return {
      id: place.id,
      icon: place.icon,
      at,
      figures,
      name: wrap(words.places[place.id]!, type * 1.06, name),
      active: ends.some((pair) => pair.includes(place)) || figures.some(({ before, after }) => before?.minor !== after?.minor),
      tone: border !== null && Math.abs(at[0] - border) < radius ? 'both' : zone ? hueOf(zone) : 'fx',
    };
  });
  const zones = geography.zones.map((zone) => {
    const room = zone.side === 'left' ? (border ?? size[0]) : size[0] - (border ?? 0);
    const rows = wrap(words.zones[zone.id]!(facts), type, room - 20);
    const anchor = zone.side === 'left' ? ('start' as const) : ('end' as const);
    return { ...zone, hue: hueOf(zone), caption: { at: [zone.side === 'left' ? 12 : size[0] - 12, 22] as const, anchor, rows } };
  });

  const texts: Box[] = [
    ...actors.map(({ at: [x, y], name: rows, figures }): Box => {
      const below = Math.max(...(['before', 'after'] as const).map((when) => figures.reduce((n, f) => n + (f[when]?.rows.length ?? 0), 0)));
      const all = [
        ...rows.map((text) => widthOf(text, type * 1.06)),
        ...figures.flatMap((f) => [...(f.before?.rows ?? []), ...(f.after?.rows ?? [])]).map((text) => widthOf(text, type)),
      ];
      const width = Math.max(...all);
      return [x - width / 2, y + radius + 3, x + width / 2, y + radius + 6 + (rows.length + below) * row];
    }),
    ...zones.flatMap(
      ({
        caption: {
          at: [x, y],
          anchor,
          rows,
        },
      }) =>
        rows.map((text, k): Box => {
          const width = widthOf(text, type);
          return [anchor === 'start' ? x : x - width, y + k * row - type, anchor === 'start' ? x + width : x, y + k * row + 4];
        }),
    ),
  ];

  const groups = together(moves, ends);
  const numbered = moves.length > 2;
  const rowsOf = (group: readonly number[]): Line['rows'] => {
    const firsts = group.filter((i, k) => group.findIndex((j) => moves[j]!.what === moves[i]!.what) === k);
    return firsts.flatMap((i) => {
      const move = moves[i]!;
      const times = group.filter((j) => moves[j]!.what === move.what).length;
      const no = numbered && times < moves.length ? String(i + 1) : '';
      if (move.kind === 'money') return [{ no, text: format.money(money(move.currency as Currency, move.minor!)) }];
      return wrap(words.messages[move.what]! + (times > 1 ? ` ×${times}` : ''), type, label).map((text, k) => ({ no: k === 0 ? no : '', text }));
    });
  };
  const rows = groups.map(rowsOf);
  const widths = rows.map((lines) => Math.max(...lines.map(({ no, text }) => widthOf(no && `${no} `, type) + widthOf(text, type))));
  const place = new Map(geography.places.map((p) => [p, p[layout]]));
  const routed = route(
    groups.map(([first], g) => {
      const money = moves[first!]!.kind === 'money';
      return {
        from: place.get(ends[first!]![0])!,
        to: place.get(ends[first!]![1])!,
        label: [widths[g]! + (money ? 14 : 2), money ? row + 6 : rows[g]!.length * row],
      };
    }),
    { size, radius, texts, circles: [...place.values()] },
  );

  const lines = groups.map(([first], g): Line => {
    const { kind, currency, lost } = moves[first!]!;
    const { curve, label: at } = routed[g]!;
    const t0 = rim(curve, radius + 3, 'from');
    const tip = rim(curve, radius + 4, 'to');
    const end = lost ? (t0 + tip) / 2 : tip;
    return {
      kind,
      tone: currency ? toneOf(currency) : null,
      d: draw(part(curve, t0, kind === 'money' ? rim(curve, radius + 6, 'to') : end)),
      head: mark(pointAt(curve, end), headingAt(curve, end), lost ? 'cross' : 'head', lost ? 5 : kind === 'money' ? 9 : 7),
      label: at,
      rows: rows[g]!,
      card: Math.round(widths[g]!) + 14,
      span: spans[first!]!,
    };
  });
  /** From rim to rim, or half the way for what is lost. */
  const trip = (curve: Curve, lost: boolean | undefined): Curve => {
    const [from, to] = [rim(curve, radius, 'from'), rim(curve, radius, 'to')];
    return part(curve, from, lost ? (from + to) / 2 : to);
  };
  const travellers = moves.map(({ kind, currency, minor, lost }, i): Traveller => {
    const amount = kind === 'money' ? format.money(money(currency as Currency, minor!)) : '';
    return {
      kind,
      tone: currency ? toneOf(currency) : null,
      currency: currency ?? null,
      amount,
      sign: amount.match(/\p{Sc}/u)?.[0] ?? '',
      path: trip(routed[groups.findIndex((group) => group.includes(i))]!.curve, lost),
      span: spans[i]!,
    };
  });
  return { layout, border, zones, actors, lines, travellers };
};

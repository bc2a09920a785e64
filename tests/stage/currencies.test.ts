import { expect, test } from 'vitest';
import { editions } from '../site';
import { setInputs, startAt } from '../../src/engine/address';
import { textsOf } from '../../src/stage/actors';
import { boxAt, overlap } from '../../src/stage/room';
import { sceneOf } from '../../src/stage/scene';
import { layouts, sheets } from '../../src/stage/sheet';

/** Sums that a step is told with: every currency, and amounts of many digits. */
const sums: readonly Readonly<Record<string, string>>[] = [
  ...['EUR', 'GBP', 'HKD', 'JPY', 'AUD', 'NZD', 'SGD', 'CAD'].map((ccy) => ({ ccy })),
  { amt: '100000' },
  { ccy: 'JPY', amt: '100000' },
  { ccy: 'JPY', amt: '1000000' },
  { ccy: 'JPY', pricing: 'yuan' },
  { ccy: 'JPY', pricing: 'yuan', amt: '100000' },
];
const tellings = editions.flatMap(({ ui, told }) => told.filter(({ scenario }) => scenario.slug === 'alipay').map((one) => ({ ui, ...one })));
/** Boxes that share more than their rims, which are drawn at most this wide. */
const CLASH = 60;

test.each(layouts.flatMap((layout) => sums.map((inputs) => ({ layout, inputs }))))(
  '$layout $inputs: no name or figure covers another, or a place, or is cut off',
  (one) => {
    const { layout, inputs } = one;
    const wrong = tellings.flatMap(({ lang, ui, scenario, guide, words, format, walks }) =>
      [...walks.keys()].flatMap((id) => {
        const { steps, at, accounts } = guide.walk(setInputs(startAt(lang, scenario.slug, id), inputs));
        const { actors, grounds } = sceneOf({ step: steps[at]!, accounts, geography: scenario.geography, words, ui, format, layout });
        const texts = textsOf(actors, grounds, layout);
        const discs = actors.map((actor) => boxAt(...actor.at, sheets[layout].radius * 1.9, sheets[layout].radius * 1.9));
        return actors.flatMap((actor, i) => {
          const over = (box: (typeof texts)[number]): boolean => overlap(texts[i]!, box) > CLASH;
          const covered = [...texts.filter((text, k) => k !== i && over(text)), ...discs.filter((disc, k) => k !== i && over(disc))];
          return covered.length > 0 || texts[i]![3] > sheets[layout].size[1] ? [`${id}: ${actor.id}`] : [];
        });
      }),
    );
    expect(wrong).toEqual([]);
  },
);

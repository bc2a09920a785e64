import type { Facts, Line } from '../scenarios/scenario';
import { type Told, wholeOf } from './site';

/** The facts that lines name when they tell those of a moment. */
const namedBy = (lines: readonly Line[], facts: Facts, { format }: Told): readonly string[] => {
  const named: string[] = [];
  const asked = new Proxy(format.facts(facts), { get: (told, fact: string) => named.push(fact) && told[fact] });
  for (const line of lines) line(asked);
  return named;
};

/** The facts that the words of a story's steps, and of the zones they are drawn in, name in any language. */
export const namedInWords = (tellings: readonly Told[], story: string): ReadonlySet<string> =>
  new Set(
    tellings.flatMap((told) => {
      const { words } = told;
      return wholeOf(told, story).steps.flatMap(({ id, moment }) => {
        const { title, text } = words.steps[id!]!;
        return namedBy([title, ...text, ...Object.values(words.zones)], moment.facts, told);
      });
    }),
  );

/** The facts that a story's pages show: those its words name, its figures, what a speaker says of them, and the ends of its clocks. */
export const namedOnPages = (tellings: readonly Told[], story: string): ReadonlySet<string> => {
  const beside = tellings.flatMap((told) => {
    const { catalogue, notes } = told;
    return wholeOf(told, story).steps.flatMap(({ id, moment }) => {
      const { say, ask } = notes[id!]!;
      const spoken = [...say, ask].filter((sentence) => typeof sentence !== 'string');
      const ends = Object.keys(moment.facts).filter((fact) => fact.endsWith('End'));
      return [...namedBy(spoken, moment.facts, told), ...catalogue.steps.get(id!)!.figures, ...ends];
    });
  });
  return new Set([...namedInWords(tellings, story), ...beside]);
};

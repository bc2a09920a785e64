import { lacking, type Subject } from './subject';

/** What cannot be drawn: states without a station, cash without a place, figures without a fact. */
export const stageGaps = ({ scenario, leaves, accounts, moments }: Subject): readonly string[] => {
  const { map, geography, phases, phaseOf, besides, stories, freeFigures, publicFacts } = scenario;
  const places = geography.places;
  const purses = places.flatMap(({ cash }) => cash);
  const cash = [...accounts.values()].filter((account) => account.cash).map(({ id }) => id);
  const facts = Object.keys(moments[0]?.facts ?? {});
  const stations = Object.keys(map.stations);
  return [
    ...lacking(leaves, stations).map((state) => `map.ts: the state "${state}" has no station`),
    ...lacking(stations, leaves).map((state) => `map.ts: there is a station for "${state}", which is no state`),
    ...lacking(
      map.tracks.flatMap(({ states }) => states),
      stations,
    ).map((state) => `map.ts: a track leads to "${state}", which has no station`),
    ...lacking(leaves.map(phaseOf), phases).map((phase) => `index.ts: the phase "${phase}" is not listed (phases)`),
    ...lacking(besides, phases).map((phase) => `index.ts: the phase "${phase}" runs beside the others, but is not listed (phases)`),
    ...lacking(cash, purses).map((id) => `places.ts: the cash of "${id}" is at no place (cash)`),
    ...cash.filter((id) => purses.filter((purse) => purse === id).length > 1).map((id) => `places.ts: the cash of "${id}" is at two places (cash)`),
    ...lacking([...purses, ...places.flatMap(({ figures }) => figures)], accounts.keys()).map(
      (id) => `accounts.ts: a place shows "${id}", which is no account`,
    ),
    ...purses.filter((id) => accounts.has(id) && !cash.includes(id)).map((id) => `places.ts: "${id}" is no cash (cash)`),
    ...lacking(
      stories.flatMap(({ steps }) => steps).flatMap(({ figures }) => figures),
      facts,
    ).map((id) => `facts.ts: a step lists the fact "${id}", which there is not`),
    ...lacking(freeFigures, facts).map((id) => `index.ts: there is no fact "${id}" (freeFigures)`),
    ...lacking(publicFacts, facts).map((id) => `model.ts: there is no fact "${id}" (publicFacts)`),
  ];
};

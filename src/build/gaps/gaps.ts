import { resolve } from '../../engine/values';
import { chart } from '../../ledger/balances';
import type { Account } from '../../ledger/ledger';
import type { Registry } from '../../pages/registry';
import type { Scenario } from '../../scenarios/scenario';
import { machineGaps } from './machine';
import { stageGaps } from './stage';
import { disorder, runsOf, storyGaps } from './stories';
import { nodesOf, short, type Subject } from './subject';
import { wordGaps } from './words';

/** Every account a story may use. */
const accountsOf = (scenario: Scenario): ReadonlyMap<string, Account> =>
  new Map(scenario.stories.flatMap(({ inputs }) => [...chart(scenario.accounts(resolve(scenario.inputs, {}, inputs).values))]));

/**
 * What a scenario lacks, a line for each thing, beginning with the file of its folder to edit; nothing if it is complete.
 * What the types of a folder already ask for is asked again: a folder may have looser ones.
 */
export const gapsIn = async (scenario: Scenario, start: string, registered: Registry): Promise<readonly string[]> => {
  const first = disorder(scenario);
  if (first.length > 0) return first;
  const runs = runsOf(scenario);
  const nodes = nodesOf(scenario.machine.root);
  const subject: Subject = {
    scenario,
    start,
    registered,
    nodes,
    transitions: nodes.flatMap((node) => [...node.transitions.values()].flat()),
    leaves: nodes.filter((node) => Object.keys(node.states).length === 0).map(({ id }) => short(id)),
    accounts: accountsOf(scenario),
    moments: runs.flatMap(({ run }) => run.moments),
  };
  const said = await Promise.all(Object.entries(scenario.words).map(([lang, book]) => wordGaps(subject, lang, book)));
  return [
    ...storyGaps(subject, runs),
    ...machineGaps(subject, await scenario.sources()),
    ...stageGaps(subject),
    ...('en' in scenario.words ? [] : ['index.ts: there are no words in English (words.en)']),
    ...said.flat(),
    ...((await scenario.invariants()).length > 0 ? [] : ['invariants.ts: there is no rule that every step keeps']),
  ];
};

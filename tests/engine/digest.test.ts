import { describe, expect, test } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { type Digest, digest } from '../../src/engine/digest';
import { read, recall } from '../../src/engine/recall';
import { record, write } from '../../src/engine/recording';
import { walk } from '../../src/engine/walk';
import { loadScenario, slugs } from '../../src/scenarios';

describe.each(slugs)('the digest of a story of %s', async (slug) => {
  const scenario = await loadScenario(slug);
  const steps = catalogue(scenario);

  test.each(scenario.stories.map(({ id }) => id))('%s shows the same books, moves and facts at each step', (id) => {
    const end = startAt('en', slug, steps.trails.get(id)!.at(-1)!);
    const replayed = walk(scenario, steps, end);
    const whole = record(steps, replayed);
    const text = write(digest(whole));
    expect(text.length).toBeLessThan(write(whole).length);
    const told = recall(scenario, { ...read<Digest>(text), stories: whole.stories }).walk(end);
    const shown = ({ steps: all, accounts }: Pick<typeof told, 'steps' | 'accounts'>) =>
      all.map(({ id: step, moves, moment, before, evidence }) => ({
        step,
        moves,
        evidence,
        // An account nothing is posted to, and that stands beside no actor, is left out.
        accounts: [...moment.balances.keys(), ...scenario.geography.places.flatMap(({ figures }) => figures)].map((account) => accounts.get(account)),
        time: moment.time,
        facts: moment.facts,
        balances: moment.balances,
        before: before.balances,
      }));
    expect(shown(told)).toEqual(shown(replayed));
  });
});

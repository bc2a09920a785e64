import { describe, expect, test } from 'vitest';
import { setInputs, startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { type Choice, choices } from '../../src/engine/choices';
import { toStep } from '../../src/engine/onward';
import { type LiveWalk, walk } from '../../src/engine/walk';
import { loadScenario, slugs } from '../../src/scenarios';

describe.each(slugs)('the choices of %s', async (slug) => {
  const scenario = await loadScenario(slug);
  const steps = catalogue(scenario);
  const at = (step: string): LiveWalk => walk(scenario, steps, startAt('en', slug, step));
  const all = [...steps.steps.keys()].map((step) => ({ step, offered: choices(steps, at(step)) }));

  test('that lead to a step name the states its own way comes to by that event', () => {
    const strange = all.flatMap(({ step, offered }) =>
      offered.flatMap(({ step: to, to: states }) => {
        if (to === null) return [];
        const there = walk(scenario, steps, toStep(steps, startAt('en', slug, step), to));
        const [first] = there.steps[there.at]!.moments;
        const reached = first!.taken.map(({ target }) => target);
        const within = states.every((state) => first!.states.some((leaf) => leaf === state || leaf.startsWith(`${state}.`)));
        return states.length > 0 && within && states.join() === reached.join() ? [] : [`${step} on to ${to}: ${states.join()} for ${reached.join()}`];
      }),
    );
    expect(strange).toEqual([]);
  });

  test('have the step that Next leads to, also where a branch rejoins another story, and do not offer its event twice', () => {
    for (const { step, offered } of all) {
      const { next } = steps.steps.get(step)!;
      const onward = offered.filter(({ kind }) => kind === 'trunk');
      expect(
        onward.map((choice: Choice) => choice.step),
        step,
      ).toEqual(next === null ? [] : [next]);
      for (const { event } of onward) expect(offered.filter((one) => one.event === event && one.kind === 'free', step)).toEqual([]);
    }
  });
});

test('with the reader’s own numbers a choice still leads where its story’s own lead', async () => {
  const scenario = await loadScenario('alipay');
  const steps = catalogue(scenario);
  const at = setInputs(startAt('en', 'alipay', 'request-sent'), { amt: '50.00' });
  const refused = choices(steps, walk(scenario, steps, at)).find(({ step }) => step === 'request-refused')!;
  expect(refused.to).toEqual(['order.requestRefused']);
});

import { toStep } from '../../engine/onward';
import { permalink } from '../../engine/permalink';
import type { Player } from '../player.svelte';
import { titleOf } from '../title';
import { judge } from './judge';
import type { Welcome } from './messages';
import { commandNames } from './session';
import { stateOf } from './state';
import type { Answer, Driven, Picture } from './wire';

/** What the protocol needs of a step's frame. */
export interface Frame extends Pick<Driven, 'size' | 'allowed'> {
  readonly player: Player;
  readonly draw: (format: 'svg' | 'png', width: number | null) => Promise<Picture>;
  /** The step's own page. */
  readonly pageOf: (path: string) => string;
}

/** The steps on the way shown, as far as the numbers lead. */
const stepsOf = (player: Player): Welcome['steps'] => {
  const { explainer, way, page } = player;
  const { catalogue } = page.guide;
  const whole = page.guide.walk(toStep(catalogue, explainer.address, way.at(-1)!));
  return whole.steps.flatMap(({ id }, at) => {
    if (id === null || !way.includes(id)) return [];
    const { index, story } = catalogue.steps.get(id)!;
    return [{ id, title: titleOf(player, whole, at), index, kind: story.parent === null ? 'trunk' : 'branch' }];
  });
};

/** A step's frame as it is driven by messages. */
export const drivenStep = ({ player, size, allowed, draw, pageOf }: Frame): Driven => {
  const { explainer, page } = player;
  const { lang } = page.address;
  return {
    size,
    allowed,
    ready: () => ({
      lang,
      scenario: page.address.scenario,
      story: explainer.walk.here.story.id,
      step: explainer.address.step,
      title: titleOf(player, explainer.walk, explainer.walk.at),
    }),
    welcome: () => ({ state: stateOf(explainer.address), steps: stepsOf(player), can: commandNames }),
    answer: (name, payload, exporting): Answer => {
      const verdict = judge({ guide: page.guide, address: explainer.address, part: player.part, playable: player.playable, exporting }, name, payload);
      if ('problem' in verdict) return verdict;
      if ('draw' in verdict) return { draw: () => draw(verdict.draw.format, verdict.draw.width) };
      const { ack, edge, play, go } = verdict;
      const run = (): void => {
        if (name === 'setState') player.bad = [];
        if (play !== undefined) player.playing = play;
        if (!go) return;
        player.playing = false;
        explainer.settle();
        player.go(go.address, 'host', go.animate);
      };
      return { ack, run, ...(edge && { edge }) };
    },
    told: (title) => {
      const { walk, address } = explainer;
      return {
        id: walk.steps[walk.at]!.id ?? address.step,
        index: walk.at,
        count: address.then.length > 0 ? walk.steps.length : walk.here.count,
        title,
        scenario: address.scenario,
        story: walk.here.story.id,
        url: pageOf(permalink(address)),
        cause: player.cause,
      };
    },
  };
};

import type { Ways } from '../app/together/lane.svelte';
import { digest } from '../engine/digest';
import { write } from '../engine/recording';
import { openSteps } from '../engine/together';
import { type Lane, lanes } from '../scenarios/pairs';
import type { Story } from '../scenarios/scenario';
import { tellingOf } from './pairs';
import { recorded, type RecordingFile, textFile } from './recordings';
import type { Told } from './site';

/** What the side-by-side page reads: a digest of each story its pairs tell, and the list of them all. */
export interface Digests {
  readonly ways: RecordingFile;
  /** Lane, then story -> its digest. */
  readonly stories: Readonly<Record<Lane, ReadonlyMap<string, RecordingFile>>>;
}

/** The stories that the pairs tell, those they branch off among them, each after the one it grows out of. */
const storiesOf = ({ catalogue }: Told, lane: Lane): readonly Story[] => [...new Set(openSteps(catalogue, lane).map((id) => catalogue.steps.get(id)!.story))];

const make = (told: readonly Told[]): Digests => {
  const files = (lane: Lane): ReadonlyMap<string, RecordingFile> => {
    const telling = tellingOf(told, lane);
    return new Map(
      storiesOf(telling, lane).map(({ id }) => [id, textFile(`${lane}-${id}-digest`, write(digest(recorded(telling, id), telling.scenario.geography)))]),
    );
  };
  const stories = { alipay: files('alipay'), mudra: files('mudra') };
  const waysOf = (lane: Lane): Ways => ({
    // What a digest leaves out need not be named either.
    stories: storiesOf(tellingOf(told, lane), lane).map((story) => ({ ...story, steps: story.steps.map((step) => ({ ...step, events: [] })) })),
    files: Object.fromEntries([...stories[lane]].map(([id, { path }]) => [id, path])),
  });
  return { ways: textFile('pairs', JSON.stringify(Object.fromEntries(lanes.map((lane) => [lane, waysOf(lane)])))), stories };
};

const made = new WeakMap<readonly Told[], Digests>();

/** Made once; the same in every language. */
export const digestsOf = (told: readonly Told[]): Digests => {
  const known = made.get(told) ?? make(told);
  made.set(told, known);
  return known;
};

import type { Ways } from '../app/together/lane.svelte';
import { digest } from '../engine/digest';
import { write } from '../engine/recording';
import { openSteps } from '../engine/together';
import { type Lane, lanes } from '../scenarios/pairs';
import type { Story } from '../scenarios/scenario';
import { namedInWords } from './named';
import { recorded, type RecordingFile, textFile } from './recordings';
import { type Edition, tellingsOf, type Told } from './site';

/** What the side-by-side page reads: a digest of each story its pairs tell, and the list of them all. */
export interface Digests {
  readonly ways: RecordingFile;
  /** Lane, then story -> its digest. */
  readonly stories: Readonly<Record<Lane, ReadonlyMap<string, RecordingFile>>>;
}

/** The stories that the pairs tell, those they branch off among them, each after the one it grows out of. */
const storiesOf = ({ catalogue }: Told, lane: Lane): readonly Story[] => [...new Set(openSteps(catalogue, lane).map((id) => catalogue.steps.get(id)!.story))];

const make = (editions: readonly Edition[]): Digests => {
  const files = (lane: Lane): ReadonlyMap<string, RecordingFile> => {
    const tellings = tellingsOf(editions, lane);
    const [telling] = tellings;
    const made = ({ id }: Story): string => write(digest(recorded(telling, id, namedInWords(tellings, id))));
    return new Map(storiesOf(telling, lane).map((story) => [story.id, textFile(`${lane}-${story.id}-digest`, made(story))]));
  };
  const stories = { alipay: files('alipay'), mudra: files('mudra') };
  const waysOf = (lane: Lane): Ways => ({
    // What a digest leaves out need not be named either.
    stories: storiesOf(tellingsOf(editions, lane)[0], lane).map((story) => ({
      ...story,
      steps: story.steps.map(({ id }) => ({ id, events: [], figures: [] })),
    })),
    files: Object.fromEntries([...stories[lane]].map(([id, { path }]) => [id, path])),
  });
  return { ways: textFile('pairs', JSON.stringify(Object.fromEntries(lanes.map((lane) => [lane, waysOf(lane)])))), stories };
};

const made = new WeakMap<readonly Edition[], Digests>();

/** Made once; the same in every language. */
export const digestsOf = (editions: readonly Edition[]): Digests => {
  const known = made.get(editions) ?? make(editions);
  made.set(editions, known);
  return known;
};

import { createHash } from 'node:crypto';
import { naming, type Recording, record, write } from '../engine/recording';
import { namedOnPages } from './named';
import { type Edition, tellingsOf, type Told, wholeOf } from './site';

/** A script of a story's recording, its name known by what is in it. */
export interface RecordingFile {
  readonly path: string;
  readonly text: string;
}

/** A text as JavaScript, in the quotes that JSON does not use: a twentieth less to send than with each of its own escaped. */
const quoted = (text: string): string => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A script whose default is a text. */
export const textFile = (name: string, content: string): RecordingFile => {
  const text = `export default ${quoted(content)}`;
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `assets/${name}-${hash}.js`, text };
};

/** A story as it was replayed to its end, with the facts that are named where it is shown. */
export const recorded = (told: Told, story: string, named: ReadonlySet<string>): Recording => naming(record(told.catalogue, wholeOf(told, story)), named);

const made = new WeakMap<Told, ReadonlyMap<string, RecordingFile>>();

/** The recordings of a scenario's stories by their ids; the same in every language. */
export const recordingsOf = (editions: readonly Edition[], slug: string): ReadonlyMap<string, RecordingFile> => {
  const tellings = tellingsOf(editions, slug);
  const [told] = tellings;
  const known = made.get(told);
  if (known) return known;
  const files = new Map(told.scenario.stories.map(({ id }) => [id, textFile(`${slug}-${id}`, write(recorded(told, id, namedOnPages(tellings, id))))]));
  made.set(told, files);
  return files;
};

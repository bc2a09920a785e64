import { createHash } from 'node:crypto';
import { record, write } from '../engine/recording';
import type { Told } from './site';

/** A script of a story's recording, its name known by what is in it. */
export interface RecordingFile {
  readonly path: string;
  readonly text: string;
}

const fileOf = (told: Told, story: string): RecordingFile => {
  const { catalogue, reach, walks } = told;
  const end = catalogue.trails.get(story)!.at(-1)!;
  const text = `export default ${JSON.stringify(write(record(catalogue, reach, walks.get(end)!)))}`;
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `assets/${told.scenario.slug}-${story}-${hash}.js`, text };
};

const made = new WeakMap<Told, ReadonlyMap<string, RecordingFile>>();

/** The recordings of a scenario's stories by their ids; the same in every language. */
export const recordingsOf = (told: Told): ReadonlyMap<string, RecordingFile> => {
  const known = made.get(told);
  if (known) return known;
  const files = new Map(told.scenario.stories.map(({ id }) => [id, fileOf(told, id)]));
  made.set(told, files);
  return files;
};

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import about from '../../package.json' with { type: 'json' };
import type { Frozen } from '../embed/snippet';

/** The folder of all numbered releases, in the site and among the files that are published with it. */
const FOLDER = 'r';

/** The number of the release that is built, by RELEASE; nothing where none is. @throws if it is no number of a release */
export const releaseGiven = (given = process.env.RELEASE ?? ''): string => {
  if (given === '' || /^\d+(\.\d+)*$/.test(given)) return given;
  throw new Error(`RELEASE is “${given}”, which is no number of a release. Write it with digits and full stops: RELEASE=2026.1 npm run build`);
};

const newestFirst = (a: Frozen, b: Frozen): number => b.release.localeCompare(a.release, 'en', { numeric: true });

/** The releases kept in these folders, the newest first. */
export const keptReleases = (...folders: readonly string[]): readonly Frozen[] => {
  const found = folders.flatMap((folder) => {
    const all = join(folder, FOLDER);
    const names = existsSync(all) ? readdirSync(all) : [];
    return names.flatMap((name) => {
      const file = join(all, name, 'release.json');
      return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Frozen] : [];
    });
  });
  return [...new Map(found.map((one) => [one.release, one])).values()].sort(newestFirst);
};

/** Empties a folder of what an earlier build left in it, the releases aside. */
export const clearBut = (out: string): void => {
  if (!existsSync(out)) return;
  for (const name of readdirSync(out)) if (name !== FOLDER) rmSync(join(out, name), { recursive: true });
};

interface File {
  readonly path: string;
  readonly text: string;
}

/** A release never changes: writes its files where they are not yet. @throws, before anything is written, if one is there with other content */
export const keepRelease = (out: string, files: readonly File[]): void => {
  const changed = files.find(({ path, text }) => existsSync(join(out, path)) && readFileSync(join(out, path), 'utf8') !== text);
  if (changed) {
    const [, release] = changed.path.split('/');
    throw new Error(
      `Release ${release} is there already, and ${changed.path} would change. A release never does: give this one another number, or, if nobody has seen the old one, remove ${FOLDER}/${release} from dist and public.`,
    );
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
};

/** The files of the releases in a folder, to be kept in another. */
export const releaseFilesIn = (folder: string): readonly File[] => {
  const all = join(folder, FOLDER);
  const names = existsSync(all) ? readdirSync(all, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => statSync(join(all, name)).isFile())
    .map((name) => ({ path: `${FOLDER}/${name.replaceAll('\\', '/')}`, text: readFileSync(join(all, name), 'utf8') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
};

/** Serves as `virtual:release` what this build is a release of, and the releases that a frame can be held to. */
export const releases = (): Plugin => {
  let folders: readonly string[] = [];
  return {
    name: 'releases',
    configResolved({ root, publicDir, build }) {
      folders = [publicDir, join(root, build.outDir)];
    },
    resolveId: (id) => (id === 'virtual:release' ? `\0${id}` : null),
    load(id) {
      if (id !== '\0virtual:release') return null;
      const release = releaseGiven();
      const own: readonly Frozen[] = release === '' ? [] : [{ release, steps: null }];
      // A release is the same whichever others are kept when it is built: its own file names none of them.
      const others = this.environment.name.startsWith('offline_') ? [] : keptReleases(...folders).filter((one) => one.release !== release);
      const frozen = [...own, ...others].sort(newestFirst);
      return `export const release = ${JSON.stringify(release || about.version)};\nexport const frozen = ${JSON.stringify(frozen)};`;
    },
  };
};

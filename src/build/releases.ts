import type { Plugin } from 'vite';
import about from '../../package.json' with { type: 'json' };

/** A release's number as people write it: 1, 2026.1, 2026.1.3. */
const numbered = /^\d+(\.\d+)*$/;

/** The number of the release that is built, by RELEASE; nothing where none is. @throws if it is no number of a release */
export const releaseGiven = (given = process.env.RELEASE ?? ''): string => {
  if (given !== '' && !numbered.test(given))
    throw new Error(`RELEASE is “${given}”, which is no number of a release. Write it with digits and full stops, as in RELEASE=2026.1`);
  return given;
};

/** Serves as `virtual:release` what this build is a release of. */
export const releases = (): Plugin => ({
  name: 'releases',
  resolveId: (id) => (id === 'virtual:release' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:release' ? `export const release = ${JSON.stringify(releaseGiven() || about.version)};` : null),
});

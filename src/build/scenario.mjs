import { runnerImport } from 'vite';
import { top } from './install.mjs';

/** Prints what the scenarios of the command line lack, a line for each thing, and says whether that is nothing. */
export const complete = async () => {
  /** @type {{ module: typeof import('./gaps/command') }} */
  const { module } = await runnerImport('/src/build/gaps/command.ts', { root: top, configFile: false, logLevel: 'error' });
  for (const line of module.gaps) console.log(line);
  console.log(module.gaps.length === 0 ? 'Nothing is missing.' : `Missing: ${module.gaps.length}`);
  return module.gaps.length === 0;
};

import { runnerImport } from 'vite';
import { top } from './install.mjs';

/** @type {{ module: typeof import('./trace-run') }} */
const { module } = await runnerImport('/src/build/trace-run.ts', { root: top, configFile: false, logLevel: 'error' });
const { out, error } = module.output;
if (error !== null) {
  console.error(error);
  process.exitCode = 2;
} else {
  process.stdout.write(`${out}\n`);
}

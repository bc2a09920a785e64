import { runnerImport } from 'vite';
import { top } from './install.mjs';

/** @type {{ module: typeof import('./trace-command') }} */
const { module } = await runnerImport('/src/build/trace-command.ts', { root: top, configFile: false, logLevel: 'error' });
const { out, error } = await module.traceCommand(process.argv.slice(2));
if (error !== null) {
  console.error(error);
  process.exitCode = 2;
} else {
  process.stdout.write(`${out}\n`);
}

import { runnerImport } from 'vite';
import { top } from './install.mjs';

/** @type {{ module: typeof import('./bench/bench') }} */
const { module } = await runnerImport('/src/build/bench/bench.ts', { root: top, configFile: false, logLevel: 'error' });
process.exitCode = await module.bench(process.argv.slice(2), top);

import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { top } from './install.mjs';

/** Each check with what it runs of node_modules. */
const checks = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'svelte', script: 'svelte-check/bin/svelte-check', args: ['--fail-on-warnings', '--output', 'human', '--no-color'] },
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/'] },
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '.', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier'] },
  { name: 'unused', script: 'knip/bin/knip.js', args: ['--no-progress'] },
];

/** Output is kept until the check is over, so that two at once do not mix. @param {(typeof checks)[number]} check */
const run = ({ name, script, args }) =>
  new Promise((done) => {
    const started = Date.now();
    let output = '';
    const child = spawn(process.execPath, [join(top, 'node_modules', script), ...args], { cwd: top, env: { ...process.env, FORCE_COLOR: '0' } });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => {
      console.log(`${name}: ${code === 0 ? 'right' : 'wrong'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (code !== 0) console.log(output.trim());
      done(code === 0);
    });
  });

const wanted = process.argv.slice(2);
if (wanted[0] === 'scenario') {
  const { complete } = await import('./scenario.mjs');
  process.exit((await complete()) ? 0 : 1);
}
const queue = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let right = true;
const worker = async () => {
  for (let check = queue.shift(); check; check = queue.shift()) right = (await run(check)) && right;
};
await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, worker));
process.exit(right ? 0 : 1);

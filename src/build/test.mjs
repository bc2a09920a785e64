import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers, installPackages, runNode, top } from './install.mjs';

const reports = join(top, '.cache/tests');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** @returns {Counts} */
const countVitest = () => {
  const report = read(vitestReport);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  /** @type {readonly { status: string, assertionResults: readonly unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
};

/** A test that passed only when tried again is counted as failed. @returns {Counts} */
const countPlaywright = () => {
  const stats = read(playwrightReport)?.stats;
  return stats ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped } : { passed: 0, failed: 0, skipped: 0 };
};

/** Runs one part under a heading. A part that goes wrong without a failed test to show for it counts as one. @param {string} name @param {() => boolean} part @param {() => Counts} [count] @returns {Counts & { name: string }} */
const stage = (name, part, count = () => ({ passed: 0, failed: 0, skipped: 0 })) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const well = part();
  const counts = count();
  const failed = well || counts.failed + counts.skipped > 0 ? counts.failed : 1;
  console.log(`== ${name}: ${failed > 0 ? 'failed' : 'done'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return { name, ...counts, failed };
};

installPackages();
installBrowsers();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const checked = stage('types, lint, format, unused code', () => runNode('src/build/check.mjs', []));
const built = stage('build', () => runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']));
const model = stage(
  'model and components',
  () => runNode('node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
  countVitest,
);
// After a failed build `dist` holds an older site, and what is true of that says nothing.
const browsers = stage(
  'browsers',
  () =>
    built.failed === 0 && runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }),
  countPlaywright,
);

const stages = [checked, built, model, browsers];
/** @param {keyof Counts} kind */
const total = (kind) => stages.reduce((sum, part) => sum + part[kind], 0);
const wrong = stages.filter(({ failed, skipped }) => failed + skipped > 0).map(({ name }) => name);
console.log(wrong.length > 0 ? `\nNot right: ${wrong.join('; ')}.` : '\nAll is right.');
if (total('skipped') > 0) console.log(`${total('skipped')} skipped: a skipped test counts as failed.`);
const failures = total('failed') + total('skipped');
process.exitCode = failures > 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${failures} failed`);

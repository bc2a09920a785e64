import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const top = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command in the project's folder with its output shown; true if it went well. @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
const run = (command, args, env = {}) => spawnSync(command, args, { cwd: top, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** A command of node_modules by its script, so that no shell and no PATH is needed. @param {string} script @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
export const runNode = (script, args, env) => run(process.execPath, [join(top, script), ...args], env);

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** @param {string} file @returns {Record<string, Locked>} */
const packagesOf = (file) => (existsSync(join(top, file)) ? JSON.parse(readFileSync(join(top, file), 'utf8')).packages : {});

/** True where node_modules holds what the lock file names; packages for other systems may be absent. */
const packagesInstalled = () => {
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, locked]) => {
    const found = present[path];
    if (path === '' || (!found && (locked.optional || locked.devOptional))) return true;
    return found?.version === locked.version && found?.integrity === locked.integrity;
  });
};

/** Installs the packages of the lock file where they are missing or others are there. Exits 1 if that fails. */
export const installPackages = () => {
  if (packagesInstalled()) return;
  console.log('Installing packages (npm ci) ...');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if (npm ? run(process.execPath, [npm, ...args]) : run('npm', args)) return;
  console.error('npm ci failed: see above.');
  process.exit(1);
};

/** Debian's packages for the browser tests: three engines, a screen for WebKit, Chinese and Hindi letters. */
const systemPackages = ['chromium', 'firefox-esr', 'xvfb', 'webkit2gtk-driver', 'fonts-wqy-microhei', 'fonts-lohit-deva'];

/** @param {string} name */
const inSystem = (name) => spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' }).stdout?.trim() === 'installed';

/** Installs the browsers of the tests where apt is there and may be used; elsewhere says what is missing, and the tests that need it fail. */
export const installBrowsers = () => {
  const missing = systemPackages.filter((name) => !inSystem(name));
  if (missing.length === 0) return;
  const apt = spawnSync('apt-get', ['--version']).status === 0;
  if (!apt || process.getuid?.() !== 0) {
    console.log(`Not installed, and only root on Debian can have it done here: ${missing.join(' ')}`);
    return;
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log('Reading the list of Debian packages (apt-get update) ...');
  const listed = run('apt-get', ['update', '-qq'], quiet);
  console.log(`Installing ${missing.join(' ')} ...`);
  const installed = listed && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
  if (!installed) console.error('apt-get failed: see above. The tests that need these packages will fail.');
};

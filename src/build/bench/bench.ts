import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../serve.mjs';
import { launch } from './browser';
import { repeated } from './calm';
import { firstPictures } from './first-picture';
import { load, reduced, staying, stepping } from './measures';

interface Row {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly atMost: number | null;
  readonly unit: string;
}

const right = ({ value, atMost }: Row): boolean | null => (atMost === null ? null : value <= atMost);

const shown = (value: number, unit: string): string =>
  Number.isNaN(value) ? 'not seen' : `${unit === 'B' ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(4))} ${unit}`.trim();

const table = (rows: readonly Row[]): string => {
  const cells = [
    ['what', 'measured', 'at most', ''],
    ...rows.map((row) => [
      row.what,
      shown(row.value, row.unit),
      row.atMost === null ? '' : shown(row.atMost, row.unit),
      { true: 'met', false: 'MISSED', null: '' }[String(right(row))]!,
    ]),
  ];
  const widths = cells[0]!.map((_, k) => Math.max(...cells.map((row) => row[k]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, k) => (k === 1 || k === 2 ? cell.padStart(widths[k]!) : cell.padEnd(widths[k]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const build = (top: string): number => {
  const started = Date.now();
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: top, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return (Date.now() - started) / 1000;
};

/** Measures the built site in Chromium and says which targets are met; 1 if one is missed. */
export const bench = async (args: string[], top: string): Promise<number> => {
  const { values: given } = parseArgs({
    args,
    options: {
      json: { type: 'boolean' },
      out: { type: 'string' },
      'no-build': { type: 'boolean' },
      path: { type: 'string', default: '/en/alipay/cart/' },
      runs: { type: 'string', default: '5' },
      steps: { type: 'string', default: '500' },
    },
  });
  const say = (text: string): void => console.error(text);
  const runs = Number(given.runs);
  const dist = join(top, 'dist');
  const buildSeconds = given['no-build'] ? NaN : build(top);
  const pictures = firstPictures(join(dist, given.path, '..'));
  const server = await serve(dist, 0);
  const browser = await launch();
  const url = `http://127.0.0.1:${server.port}${given.path}`;
  try {
    say(`Measuring ${given.path} in Chromium ${browser.version()}, medians of ${runs} runs ...`);
    const loading = await repeated(browser, runs, () => load(browser, url));
    say('loading done; stepping ...');
    const fast = await repeated(browser, runs, () => stepping(browser, url, 1));
    const slowed = await repeated(browser, runs, () => stepping(browser, url, 4));
    say(`stepping done; ${given.steps} steps for the heap ...`);
    const stays = await repeated(browser, 1, () => staying(browser, url, Number(given.steps)));
    const calm = await reduced(browser, url);
    const row = (id: string, what: string, value: number | undefined, atMost: number | null, unit: string): Row => ({
      id,
      what,
      value: value ?? NaN,
      atMost,
      unit,
    });
    const rows = [
      row('firstPicture', `heaviest step's page with its first picture (${pictures[0]?.page})`, pictures[0]?.bytes, 14_600, 'B'),
      row('bytes', 'everything until usable', loading.bytes, 90_000, 'B'),
      row('script', 'of it script', loading.script, 75_000, 'B'),
      row('bytesInAll', 'everything until quiet', loading.bytesInAll, null, 'B'),
      row('fcp', 'first paint, slow profile', loading.fcp, 500, 'ms'),
      row('lcp', 'largest paint, slow profile', loading.lcp, 500, 'ms'),
      row('usable', 'usable, slow profile', loading.usable, null, 'ms'),
      row('blocked', 'main thread blocked while loading, slow profile', loading.blocked, 50, 'ms'),
      row('frame1', 'key to next frame, median', fast.median, 12, 'ms'),
      row('frame1p95', 'key to next frame, 95th percentile', fast.p95, 24, 'ms'),
      row('frame4', 'key to next frame at 4x, median', slowed.median, 17, 'ms'),
      row('frame4p95', 'key to next frame at 4x, 95th percentile', slowed.p95, 34, 'ms'),
      row('dropped4', 'frames dropped a step at 4x', slowed.dropped, 0, ''),
      row('growth', `heap growth a step over ${given.steps} steps`, stays.growth, 1000, 'B'),
      row('nodes', 'nodes more than before', stays.nodesAfter! - stays.nodesBefore!, 0, ''),
      row('listeners', 'listeners more than before', stays.listenersAfter! - stays.listenersBefore!, 0, ''),
      row('busy', 'main thread busy at rest', stays.busy, 0.5, '%'),
      row('animations', 'running animations under reduced motion', calm.animations, 0, ''),
      row('shift', 'layout shift', loading.shift, 0, ''),
      row('strange', 'console messages and requests to other hosts', stays.strange, 0, ''),
      ...(given['no-build'] ? [] : [row('build', 'full build', buildSeconds, 60, 's')]),
    ];
    const report = {
      browser: `Chromium ${browser.version()}`,
      node: process.version,
      cpus: cpus().length,
      path: given.path,
      runs,
      steps: Number(given.steps),
      figures: rows.map((one) => ({ ...one, met: right(one) })),
      heap: stays,
      pages: pictures,
    };
    if (given.out) writeFileSync(given.out, `${JSON.stringify(report, null, 1)}\n`);
    (given.json ? say : console.log)(table(rows));
    if (given.json) console.log(JSON.stringify(report, null, 1));
    return rows.some((one) => right(one) === false) ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
};

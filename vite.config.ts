import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { faces } from './src/build/faces.ts';
import { embeds } from './src/build/embeds.ts';
import { offline } from './src/build/offline.ts';
import { releases } from './src/build/releases.ts';
import { icon } from './src/build/icon.ts';
import { layouts } from './src/build/layouts.ts';
import { prerender } from './src/build/prerender.ts';
import { textScripts } from './src/build/text-scripts.ts';
import { worker } from './src/build/worker.ts';

/** In tests styles are left out, but not their text: pictures take their colours from it. */
const css = { include: [/\?raw$/] };

/** Modules by where they lie in src, without their endings. */
const lying = (...places: readonly string[]): RegExp => new RegExp(`/src/(${places.join('|')})\\.(ts|svelte)`);

/** Modules that every page with a picture starts with. */
const ground = [
  lying(
    'money/money',
    'ledger/balances',
    'text/(locale|ui|format)',
    'scenarios/index',
    'engine/(catalogue|values|permalink|moves|nearest|wording|payments|recall)',
    'stage/(?!strip|keep-in-view|StateStrip)[\\w-]+',
    'app/(clicks|clipboard|history|keys|once|place|settings|theme|wanted|Header|Tools)',
  ),
  /node_modules\/(d3-(ease|path)|svelte|esm-env)\//,
];

/** Modules that a step's page starts with and that its later parts use too. */
const step = [lying('text/lines', 'engine/(arrival|as-told|onward|phase)', 'app/(Choices|commands|mark|rest|parts/Offered)')];

/** Whether a module is one of those. */
const among =
  (those: readonly RegExp[]) =>
  (id: string): boolean =>
    those.some((one) => one.test(id));

export default defineConfig({
  appType: 'custom',
  // Every address is relative to the page or the script that names it: the site works from any folder of any host.
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true, discloseVersion: false } }),
    layouts(),
    faces(),
    icon(),
    embeds(),
    offline(),
    releases(),
    textScripts(),
    worker(),
    prerender(),
  ],
  // These know light-dark(): without saying so, each theme carries variables that stand in for it.
  // Placing the diagrams and cutting the fonts takes its time, and is worth no warning.
  build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'], rolldownOptions: { checks: { bundlerTimings: false } } },
  builder: { sharedConfigBuild: true, sharedPlugins: true },
  environments: {
    client: {
      build: {
        manifest: true,
        // The build empties the folder itself: numbered releases stay.
        emptyOutDir: false,
        // Pages name what to preload; a part fetched later has no parts of its own.
        modulePreload: false,
        rolldownOptions: {
          input: ['src/main.ts', 'src/pages/together.ts', 'src/pages/copy-links.ts'],
          // What pages start with comes in few files: a dozen small ones would each be packed, and asked for, by themselves.
          output: {
            codeSplitting: {
              groups: [
                { name: 'ground', test: among(ground) },
                { name: 'step', test: among(step) },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        // Kept only while pages are rendered.
        outDir: '.cache/pages',
        manifest: true,
        emitAssets: true,
        cssMinify: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: { files: 'src/pages/files.ts', documents: 'src/pages/documents.ts', 'side-by-side': 'src/pages/side-by-side.ts' },
          // What a page's script fetches later, the prerenderer has at hand.
          checks: { ineffectiveDynamicImport: false },
        },
      },
    },
  },
  server: { port: 5173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          testTimeout: 30_000,
          environment: 'node',
          // The model keeps no state: files that run in one worker share it, and what they have replayed of it.
          isolate: false,
          css,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/browser/**', 'tests/smoke/**'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: { name: 'components', testTimeout: 30_000, environment: 'jsdom', css, include: ['tests/components/**/*.test.ts'] },
      },
    ],
  },
});

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Manifest, type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { Inlined } from '../pages/html';
import type { Assets } from '../pages/page';
import { clearBut, keepRelease, releaseFilesIn, releaseGiven } from './releases.ts';

type Files = typeof import('../pages/files');

/** SITE_URL with a slash at its end, or nothing. @throws if it is no address */
const siteUrl = (): string => {
  const given = process.env.SITE_URL ?? '';
  return given === '' ? '' : new URL(given.endsWith('/') ? given : `${given}/`).href;
};

const manifestIn = async (dir: string): Promise<Manifest> => JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;

/** What makes pictures runs the project's own code, so Vite's runner loads it, not Vite's config. */
const loadPictures = async () => {
  const file = fileURLToPath(new URL('./pictures.ts', import.meta.url));
  return (await runnerImport<typeof import('./pictures')>(file, { configFile: false, logLevel: 'error' })).module;
};

const isPicture = ({ path }: { readonly path: string }): boolean => /\.(svg|png)$/.test(path);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** In development each page loads its sources, and its styles come with them. */
const sources = { css: '', policy: null, preload: [] };
const textSources = { ...sources, theme: { file: 'src/pages/texts.ts', as: 'type="module"' } } as const;
const sourceAssets: Assets = {
  step: () => ({ ...sources, script: 'src/main.ts' }),
  pair: () => ({ ...sources, script: 'src/pages/together.ts' }),
  embed: (lang, scenario) => ({ ...sources, script: `@id/__x00__virtual:embed/${lang}/${scenario}` }),
  document: { ...textSources, script: 'src/pages/documents.ts' },
  outline: { ...textSources, script: 'src/pages/copy-links.ts' },
  missing: { ...textSources, script: 'src/pages/missing.ts' },
  frozen: () => ({ ...sources, script: '' }),
  offline: (lang) => ({ ...sources, script: { src: `@id/__x00__virtual:offline/${lang}` } }),
};

/**
 * Builds the scripts for the browser, then the same components for the server, and writes every page of routes.ts into
 * the output folder. In development, renders the page that is asked for.
 */
export const prerender = (): Plugin => {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    configResolved(resolved) {
      config = resolved;
    },
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      const release = releaseGiven();
      const [out, server] = [client!, ssr!].map((one) => resolve(config.root, one.config.build.outDir)) as [string, string];
      keepRelease(out, releaseFilesIn(config.publicDir));
      clearBut(out);
      await builder.build(client!);
      await builder.build(ssr!);
      for (const one of Object.values(builder.environments)) if (/^(embed|offline)_|^(worker|theme|texts|missing)$/.test(one.name)) await builder.build(one);
      const [{ bundlesOf }, { embedBundle, frozenBundle }, { takeOffline }, { textScript }, { sealRelease }] = await Promise.all([
        import('./bundles.ts'),
        import('./embeds.ts'),
        import('./offline.ts'),
        import('./text-scripts.ts'),
        import('./worker.ts'),
      ]);
      const partOf = async (dir: string) => ({ manifest: await manifestIn(dir), read: (file: string) => readFileSync(join(dir, file), 'utf8') });
      const offline: Record<string, Inlined> = {};
      const assets = bundlesOf(await partOf(out), await partOf(server), {
        embed: (lang, scenario) => embedBundle(out, lang, scenario),
        frozen: (lang, scenario) => frozenBundle(out, lang, scenario),
        offline: (lang, pageCss) => (offline[lang] ??= takeOffline(out, lang, pageCss)),
        theme: textScript(out, 'theme'),
        texts: textScript(out, 'texts'),
        missing: textScript(out, 'missing'),
      });
      const { siteFiles } = (await import(pathToFileURL(join(server, 'files.js')).href)) as Files;
      const files = await siteFiles(assets, siteUrl(), release);
      const isFrozen = ({ path }: { readonly path: string }): boolean => path.startsWith('r/');
      keepRelease(
        out,
        files.filter(isFrozen).map(({ path, text }) => ({ path, text: text() })),
      );
      // The root page comes last: a folder that has it was built to the end.
      const { makePictures } = await loadPictures();
      const [pictures, texts] = [files.filter(isPicture), files.filter((file) => !isPicture(file) && !isFrozen(file))];
      await makePictures(pictures, out, resolve(config.root, '.cache/pictures'), (done) => {
        if (done % 100 === 0 || done === pictures.length) config.logger.info(`${done} of ${pictures.length} pictures`);
      });
      for (const { path, text } of texts.toReversed()) {
        const file = join(out, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text());
      }
      sealRelease(out);
      for (const done of [server, join(out, '.vite')]) await rm(done, { recursive: true });
      config.logger.info(`${texts.length} files prerendered`);
    },
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const { ssr } = server.environments;
          if (!ssr || !isRunnableDevEnvironment(ssr)) return next();
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const wanted = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
          try {
            const { siteFiles } = await ssr.runner.import<Files>('/src/pages/files.ts');
            const found = (await siteFiles(sourceAssets)).find(({ path }) => path === wanted);
            // Sources lie in one place only, which an unknown address of any depth finds from the root.
            const file = found ?? (await siteFiles(sourceAssets, 'http://localhost/')).find(({ path }) => path === '404.html')!;
            response.statusCode = found ? 200 : 404;
            response.setHeader('content-type', types[extname(file.path)]!);
            if (file.path.endsWith('.html')) response.end(await server.transformIndexHtml(pathname, file.text()));
            else if (isPicture(file)) response.end(await (await loadPictures()).made(file.path, file.text()));
            else response.end(file.text());
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
};

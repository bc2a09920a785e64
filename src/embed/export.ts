import { permalink } from '../engine/permalink';
import type { Picture as Step } from '../export/caption';
import { fileName } from '../export/file-name';
import type { Player } from './player.svelte';
import type { Picture } from './protocol/wire';
import type { Drawing } from './still';

/** Loads a classic script: a sandboxed frame can fetch neither a module nor a font. */
const load = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error('What draws the picture could not be loaded.'));
    };
    document.head.append(script);
  });

/** The step a frame shows, as a file. @throws if what draws it cannot be loaded, or the browser cannot draw it so large */
export const exporter =
  (script: string, root: URL) =>
  async ({ page, explainer }: Player, format: 'svg' | 'png', width: number | null): Promise<Picture> => {
    const { address, walk } = explainer;
    if (!window.flowExplainerDrawing) await load(new URL(script, root).href);
    const { still, ui, faces }: Drawing = window.flowExplainerDrawing!;
    const picture: Step = {
      walk,
      at: walk.at,
      told: explainer.asTold(walk, walk.at),
      words: page.words,
      format: page.format,
      ui: { ...page.ui, ...ui },
      sources: await page.guide.scenario.sources(),
      address: new URL(permalink({ ...address, view: 'flow', theme: 'auto', motion: 'auto' }), root).href,
    };
    const theme = address.theme === 'dark' || (address.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
    return { ...(await still(picture, faces, { format, width, theme })), filename: fileName(address, format) };
  };

import { permalink } from '../engine/permalink';
import type { Picture as Step } from '../export/caption';
import { fileName } from '../export/file-name';
import { addressIn, type FramePlace } from './frame-place';
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

/** The step a frame shows, as a file; `script` draws it, where the frame has not that in itself. @throws if what draws it cannot be loaded, or the browser cannot draw it so large */
export const exporter =
  (script: string | null, place: FramePlace) =>
  async ({ page, explainer }: Player, format: 'svg' | 'png', width: number | null): Promise<Picture> => {
    const { address, walk } = explainer;
    if (!window.flowExplainerDrawing && script !== null) await load(addressIn(place, script));
    const { still, ui, faces }: Drawing = window.flowExplainerDrawing!;
    const picture: Step = {
      walk,
      at: walk.at,
      told: explainer.asTold(walk, walk.at),
      words: page.words,
      format: page.format,
      ui: { ...page.ui, ...ui },
      sources: await page.guide.scenario.sources(),
      address: addressIn(place, permalink({ ...address, view: 'flow', theme: 'auto', motion: 'auto' })),
    };
    const theme = address.theme === 'dark' || (address.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
    return { ...(await still(picture, faces, { format, width, theme })), filename: fileName(address, format) };
  };

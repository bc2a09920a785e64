import { sceneOf } from '../stage/scene';
import { captionOf, type Picture } from './caption';
import { embedded, type Face } from './faces';
import { parse, write } from './markup';
import { paint, type Palette } from './paint';
import type { PageLayout } from '../stage/sheet';
import { cardOf, sheetOf, stageOf } from './sheet';
import type { ComponentProps } from 'svelte';
import type Still from './Still.svelte';

/** How a still looks; a card is 1200 by 630, and always on paper; a stage has no words around it. */
export interface Look {
  readonly as: PageLayout | 'card' | 'stage';
  readonly theme: Palette;
  readonly background: 'paper' | 'transparent';
  /** In pixels; left out, one for each user unit. */
  readonly width?: number;
}

/** Renders `Still.svelte`: by `svelte/server` where pages are made, by mounting it out of sight in a browser. */
export type Draw = (props: ComponentProps<typeof Still>) => string;

/**
 * A settled step as one SVG file that needs nothing beside it: no style sheet, no variable, no font but its own.
 * Pure, if `draw` is.
 */
export const stillOf = (draw: Draw, picture: Picture, look: Look, faces: readonly Face[]): string => {
  const { walk, at, words, format, ui } = picture;
  const caption = captionOf(picture);
  const sheet = look.as === 'card' ? cardOf(caption) : look.as === 'stage' ? stageOf('wide') : sheetOf(caption, picture.address, look.as);
  const [width, height] = sheet.size;
  const scene = sceneOf({
    step: walk.steps[at]!,
    accounts: walk.accounts,
    geography: walk.scenario.geography,
    words,
    ui,
    format,
    layout: sheet.stage.layout,
  });
  const props = { sheet, scene, title: caption.title, alt: caption.alt, lang: walk.address.lang, clear: look.background === 'transparent' };
  const painted = paint(parse(draw(props)), look.theme);
  const pixels = look.width ?? width;
  const size = { width: `${pixels}`, height: `${Math.round((pixels * height) / width)}` };
  return embedded(write({ ...painted, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', ...painted.attributes } }), faces);
};

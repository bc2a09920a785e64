import { render } from 'svelte/server';
import { path as pathOf } from '../engine/permalink';
import type { Picture } from '../export/caption';
import { type Draw, type Look, stillOf } from '../export/still';
import Still from '../export/Still.svelte';
import type { Ui } from '../text/ui';
import type { SiteFile } from './files';
import type { Told } from './site';

const rendered: Draw = (props) => render(Still, { props }).body;

const looks: Readonly<Record<string, Look>> = {
  'step.svg': { as: 'wide', theme: 'light', background: 'paper' },
  'card.png': { as: 'card', theme: 'light', background: 'paper' },
};

/** A step's picture and the card that links to it show, as drawings without fonts. `site` is the site's own address, or nothing. */
export const stillsOf = ({ walks, words, format, sources }: Told, step: string, ui: Ui, site: string): readonly SiteFile[] => {
  const walk = walks.get(step)!;
  const folder = pathOf(walk.address);
  const picture: Picture = { walk, at: walk.at, words, format, ui, sources, address: site + folder };
  return Object.entries(looks).map(([name, look]) => ({ path: folder + name, text: () => stillOf(rendered, picture, look, []) }));
};

import { nameNearest } from '../app/nearest-link';

/** The root as the page's links name it: from a frame, whose address is a folder deeper than a step's, that of the frames. */
const { root } = document.getElementById('app')!.dataset as { root: string };
const named = new URL(root, location.href).href;
const site = root.startsWith('.') ? named.replace(/embed\/$/, '') : named;

// Who asked for a frame is shown frames, in what little room a host may have left; all else are pages.
if (location.href.startsWith(`${site}embed/`))
  for (const link of document.querySelectorAll('a'))
    link.href = site + (link.matches('[data-step], [data-pair]') ? 'embed/' : '') + link.href.slice(named.length);

const words = location.pathname.split('/').filter((word) => word !== '' && word !== 'index.html');
const wanted = words.at(-1) ?? '';
const within = words.at(-2) ?? '';
if (wanted !== '') nameNearest(document, within === 'together' ? 'pair' : 'step', wanted, within, location.search);
document.documentElement.dataset.ready = 'true';

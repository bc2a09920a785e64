import { nameNearest } from '../app/nearest-link';

const words = location.pathname.split('/').filter((word) => word !== '' && word !== 'index.html');
const wanted = words.at(-1) ?? '';
const within = words.at(-2) ?? '';
if (wanted !== '') nameNearest(document, within === 'together' ? 'pair' : 'step', wanted, within, location.search);
document.documentElement.dataset.ready = 'true';

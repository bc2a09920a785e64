import { nameNearest } from '../app/nearest-link';

const words = location.pathname.split('/').filter((word) => word !== '' && word !== 'index.html');
const wanted = words.at(-1) ?? '';
if (wanted !== '') nameNearest(document, words.at(-2) === 'together' ? 'pair' : 'step', wanted, location.search);
document.documentElement.dataset.ready = 'true';

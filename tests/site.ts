import { loadSite } from '../src/pages/site';

/** All there is to publish, replayed once for all test files that run together. */
export const editions = await loadSite();

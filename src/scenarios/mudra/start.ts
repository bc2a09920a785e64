/** The first step, for links from pages that do not load this scenario. */
export const start = 'machine-wanted';

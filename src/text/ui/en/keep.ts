/** The words of releases and of reading without a network, in English. */
export const keep = {
  ready: 'A new release of this site is ready.',
  takeUp: 'Read the new release',
  later: 'Later',
};

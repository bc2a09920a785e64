/** The words around the stage, in English; the other languages have the same shape. */
export const en = {
  site: 'From Yuan to Merchant',
};

/** A font cut to the letters that are needed, as base64 of a WOFF2 file. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly data: string;
}

/** A drawing that carries its fonts. */
export const embedded = (svg: string, faces: readonly Face[]): string => {
  const rules = faces.map(
    ({ family, weight, data }) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`,
  );
  return rules.length === 0 ? svg : svg.replace(/(?=<rect)/, `<style>${rules.join('')}</style>`);
};

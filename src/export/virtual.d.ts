/** Made by the build: for each language, what fetches the fonts cut to its letters. */
declare module 'virtual:faces' {
  export const faces: Readonly<Record<string, () => Promise<{ readonly default: readonly import('./faces').Face[] }>>>;
}

/** What the build knows of releases; src/build/releases.ts serves it. */
declare module 'virtual:release' {
  /** What this build is a release of. */
  export const release: string;
  /** The releases that are kept as they were, the newest first. */
  export const frozen: readonly import('./snippet').Frozen[];
}

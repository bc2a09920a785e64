/** What the build knows of releases; src/build/releases.ts serves it. */
declare module 'virtual:release' {
  /** What this build is a release of. */
  export const release: string;
}

import type { EnvironmentOptions } from 'vite';

/** What is made: one entry by its name, and the file it becomes. */
interface Made {
  readonly input: Readonly<Record<string, string>>;
  readonly fileName: string;
  /** Lists the script and the style sheet that are made. */
  readonly manifest?: string;
}

/** A build for the browser of one classic script with all it needs in itself, beside what other builds put into the same folder. */
export const singleFile = ({ input, fileName, manifest = '' }: Made): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: manifest || false,
    cssCodeSplit: manifest === '',
    modulePreload: false,
    // One file with all in it is what is wanted.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { ...input },
      // Vite hands each import() the address of its module, which a classic script has not; nothing here asks for it.
      transform: { define: { 'import.meta': '{}' } },
      output: { format: 'iife', codeSplitting: false, entryFileNames: fileName },
    },
  },
});

/** What is used of subset-font, which has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    /** OpenType features to keep, by tag; all, if left out. */
    readonly keepFeatures?: readonly string[];
  }
  export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

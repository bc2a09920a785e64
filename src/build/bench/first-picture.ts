import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Files that a page waits for before it paints: style sheets, and scripts that are neither modules nor deferred. */
const blocking = (html: string): readonly string[] => {
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="?stylesheet"?[^>]*\bhref="([^"]+)"/g)].map((match) => match[1]!);
  const scripts = [...html.matchAll(/<script\b(?![^>]*\b(?:defer|async|type="module"|type="application))[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1]!);
  return [...sheets, ...scripts];
};

export interface FirstPicture {
  readonly page: string;
  readonly bytes: number;
}

/** The gzipped bytes of each step's page with all that its first picture needs, the heaviest first. */
export const firstPictures = (scenario: string): readonly FirstPicture[] =>
  readdirSync(scenario, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = join(scenario, name, 'index.html');
      const others = blocking(readFileSync(file, 'utf8')).map((href) => join(dirname(file), href));
      return { page: name, bytes: [file, ...others].reduce((sum, one) => sum + zipped(one), 0) };
    })
    .sort((a, b) => b.bytes - a.bytes);

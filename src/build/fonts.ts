import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { decimals } from '../money/money';
import { formatFor } from '../text/format';
import type { Face } from '../export/faces';
import { type Lang, langs, locales } from '../text/locale';

const require = createRequire(import.meta.url);
const src = fileURLToPath(new URL('..', import.meta.url));

/** The whole font files that pictures are set in, by family and weight. Noto Sans has Devanagari too. */
export const fonts = [
  { family: 'Noto Sans', weight: 400, file: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf') },
  { family: 'Noto Sans', weight: 600, file: require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf') },
  { family: 'Noto Serif', weight: 600, file: require.resolve('@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf') },
] as const;

/** What Intl writes beside the catalogue's own words: every sign of a currency, every month and day. */
const written = (lang: Lang): string => {
  const { money, moment } = formatFor(locales[lang], 'UTC', {});
  const days = Array.from({ length: 12 }, (_, month) => moment(Date.UTC(2015, month, 1 + month)));
  return [...Object.keys(decimals).map((currency) => money({ currency: currency as keyof typeof decimals, minor: -1234567890n })), ...days].join('');
};

/** Every letter a picture in one language may have: all of its catalogue, of the sources' titles, and what can be typed. */
export const lettersOf = (lang: Lang): string => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => (file.includes(`/${lang}/`) && file.endsWith('.ts')) || file.endsWith('sources.ts'),
  );
  const typed = String.fromCodePoint(...Array.from({ length: 95 }, (_, k) => 32 + k));
  return [...new Set([typed, written(lang), ...files.map((file) => readFileSync(`${src}/${file}`, 'utf8'))].join(''))].filter((sign) => sign >= ' ').join('');
};

/** What shapes letters; the rest of a font's features, and its hints for coarse screens, would double its size. */
const shaping = 'kern mark mkmk ccmp locl nukt akhn rphf rkrf blwf half pstf vatu cjct init pres abvs blws psts haln dist abvm blwm'.split(' ');

/** Cuts every font to the letters of a text. */
export const cut = (text: string): Promise<readonly Face[]> =>
  Promise.all(
    fonts.map(async ({ family, weight, file }) => {
      const data = await subset(readFileSync(file), text, { targetFormat: 'woff2', noHinting: true, keepFeatures: shaping });
      return { family, weight, data: data.toString('base64') };
    }),
  );

const made: Record<string, Promise<readonly Face[]>> = {};

/** For each language, the fonts of its pictures; cut once. */
export const faces = Object.fromEntries(langs.map((lang) => [lang, () => (made[lang] ??= cut(lettersOf(lang)))]));

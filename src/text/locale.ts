/** The languages of the site by their address, each with the locale that formats its numbers and dates. */
export const locales = { en: 'en-GB' } as const;

export type Lang = keyof typeof locales;

export const langs = Object.keys(locales) as Lang[];

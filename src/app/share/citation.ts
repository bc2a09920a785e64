import { release } from 'virtual:release';

/** A step as it is cited. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  /** Scenario and place in the story. */
  readonly place: string;
  readonly site: string;
  /** The day it was read, as 2026-11-22. */
  readonly day: string;
  readonly url: string;
}

/** Signs that mean something else to TeX. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'{}$&#_%'].map((sign) => [sign, `\\${sign}`])),
};
const tex = (text: string): string => text.replace(/[\\~^{}$&#_%]/g, (sign) => special[sign]!);

/** An entry that BibTeX and biblatex both read; the second braces keep the title's capitals. */
export const bibtex = ({ id, title, place, site, day, url }: Cited): string =>
  [
    `@misc{${id},`,
    `  title = {{${tex(title)}}},`,
    `  howpublished = {${tex(site)}, release ${release}},`,
    `  note = {${tex(place)}},`,
    `  url = {${url}},`,
    `  urldate = {${day}}`,
    '}',
  ].join('\n');

/** A day of the reader's own calendar as 2026-11-22. */
export const dayOf = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');

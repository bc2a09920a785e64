/** Of a file's SHA-256 in base64url, as many signs are told. */
export const HASH = 16;

/** A release as its build knows it. The build writes this before the worker's script; a change of any file is another release. */
export interface Built {
  /** Known by what is in the files. */
  readonly build: string;
  /** The path of each file below the site's root, and what tells its content from any other. */
  readonly files: Readonly<Record<string, string>>;
  readonly langs: readonly string[];
}

const prefix = 'explainer ';

/** A release has a cache of its own, and nothing else ever goes into it. */
export const cacheOf = ({ build }: Pick<Built, 'build'>): string => prefix + build;

/** The caches of other releases among all there are. */
export const otherCaches = (built: Pick<Built, 'build'>, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(prefix) && name !== cacheOf(built));

/** The file that holds the whole of a language. */
export const wholeOf = (lang: string): string => `offline/${lang}.html`;

/** The path of a file below the root for an address, whatever its query: a folder stands for its index. Null for what is not below. */
export const fileAt = (root: string, address: string): string | null => {
  const { origin, pathname } = new URL(address);
  if (!(origin + pathname).startsWith(root)) return null;
  const path = (origin + pathname).slice(root.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Whether a file is a script or a style that a page asks for; its name says what is in it, so that of two releases none is taken for the other. */
export const isPart = (path: string): boolean => path.startsWith('assets/');

/** What a reader of one scenario, or of the pairs, may need: its pages, and every script and recording that is not another scenario's. */
export const filesOf = ({ files }: Pick<Built, 'files'>, lang: string, scenario: string, scenarios: readonly string[]): readonly string[] =>
  Object.keys(files).filter((path) =>
    isPart(path)
      ? !scenarios.includes(scenario) || !scenarios.some((other) => other !== scenario && path.startsWith(`assets/${other}-`))
      : path.startsWith(`${lang}/${scenario}/`),
  );

/** The address within the whole file for a page that this release has not at hand: the same step, numbers and view. */
export const insteadOf = (root: string, address: string, langs: readonly string[]): string => {
  const { origin, pathname, search } = new URL(address);
  const [first = '', ...rest] = (origin + pathname).slice(root.length).split('/');
  const lang = langs.find((one) => one === first) ?? langs[0]!;
  return `${root}${wholeOf(lang)}#/${rest.join('/')}${search}`;
};

/** A step as a citation names it. */
interface Cited {
  readonly title: string;
  readonly place: string;
  readonly site: string;
  readonly release: string;
  readonly date: string;
  readonly url: string;
}

/** The words of the share dialog, in English. */
export const share = {
  title: 'Share this step',
  pairTitle: 'Share this pair',
  close: 'Close',
  choice: 'The link opens',
  own: {
    numbers: 'this step with your numbers',
    path: 'this step on your path',
    both: 'this step with your numbers, on your path',
    lanes: 'each story at the step you moved it to',
  },
  told: 'the step as its story tells it',
  pairTold: 'the pair',
  link: 'Link',
  short: 'Short address',
  shortLead: 'For print and for reading out. It names the step in each language.',
  shortPlain: 'For print and for reading out. It opens the step as its story tells it, in each language.',
  file: 'In this file',
  fileLead: 'Opens the step in the file you have, without a network.',
  copy: 'Copy',
  copied: 'Copied',
  /** Read out when something is on the clipboard. */
  done: (o: { what: string }) => `${o.what}: copied`,
  byHand: 'The browser does not let this page copy. The text is selected: copy it by hand.',
  send: 'Send to an app',
  code: {
    title: 'QR code',
    of: (o: { address: string }) => `QR code of ${o.address}`,
    tooLong: 'The link is too long for a code, so this one holds the short address.',
    svg: 'Save SVG',
    png: 'Save PNG',
    print: 'Print',
  },
  cite: {
    title: 'Citation',
    format: 'Format',
    formats: { plain: 'Plain text', apa: 'APA', bibtex: 'BibTeX' },
    place: (o: { scenario: string; where: string }) => `${o.scenario}, ${o.where.toLowerCase()}`,
    free: 'a path of the reader’s own',
    plain: (o: Cited) => `“${o.title}”. ${o.place}. ${o.site}, release ${o.release}. Read on ${o.date}. ${o.url}`,
    apa: (o: Cited) => `${o.title} [${o.place}]. (n.d.). In ${o.site} (Release ${o.release}). Retrieved ${o.date}, from ${o.url}`,
  },
};

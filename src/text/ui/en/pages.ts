/** The words of the pages beside the steps, in English; no script needs them. */
export const pages = {
  chooser: {
    enter: 'Read in English',
    lead: 'A cross-border payment and a small loan, walked from end to end and set side by side: the money, the messages and the books, one event at a time.',
  },
  home: {
    title: 'A payment and a loan, walked from end to end',
    lead: 'A shopper in China pays in yuan, and a merchant abroad is paid in its own currency. A tailor in an Indian village buys a machine with borrowed rupees. Here you walk through both, one event at a time, see where the money is, who owes whom and who has been told, and then set the two side by side.',
    start: (o: { title: string }) => `Start: ${o.title}`,
    road: 'When all goes well',
    roadLead: (o: { count: number }) => `${o.count} steps. Any of them is a place to begin.`,
    other: 'When it goes another way',
    otherLead: (o: { stories: number }) => `${o.stories} branches leave that road. Some of them, by the part they belong to:`,
    all: (o: { steps: number; stories: number }) => `All ${o.steps} steps in ${o.stories} stories`,
    read: 'How to read a step',
    /** What a line or a sign of the picture means, each with a sample of it. */
    rows: {
      border:
        'The dotted line is the border: between yuan, in red, and foreign currency, in blue; for the loan between village and city, where all is in rupees, in green.',
      money: 'A thick line is money. It is drawn only where an entry in the books moved it.',
      message: 'A thin dashed line is a message from one party to another.',
      goods: 'A double line is goods.',
      figure: 'A figure under a name is a balance in that party’s own book, at this moment.',
      map: 'The map below the picture shows every state. Where several lines run side by side, as after a payment or once a loan is made, each has a state of its own.',
    },
    keys: 'Right arrow or space goes on, left arrow goes back. Every number can be changed, and the address of the page keeps what you changed.',
    sure: 'How sure is it?',
    sureLead: 'Each step says what it rests on, and links to the documents.',
    sources: 'The sources',
  },
  outline: {
    title: (o: { scenario: string }) => `All steps. ${o.scenario}`,
    lead: (o: { steps: number; stories: number }) => `${o.steps} steps in ${o.stories} stories, each with an address of its own.`,
    teach:
      'For a lesson: every address on this page is permanent, works without JavaScript, and opens at that step. Copy one into a slide or a worksheet; numbers you change on a step go into its address too.',
    data: 'The same as data',
    branches: 'Branches',
    leaves: 'Leaves the road after',
    back: 'Comes back at',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Copied',
    byHand: 'Copy by hand:',
  },
  go: { open: 'Open this step' },
  /** The page that lists the pairs. */
  pairs: {
    title: 'A payment and a loan, side by side',
    lead: 'A cross-border payment of the Alipay kind and a micro-loan of the Mudra kind, set next to each other in 13 pairs of steps: what they share, where they part, and who carries the risk.',
    why: "In September 2015 a newspaper reported that India's Prime Minister wanted to learn how a technology like Alipay could serve Mudra Bank. Whether anything was planned could not be established, and there was no such bank. So this is a comparison of two ways of moving money, and no account of their working together.",
    source: 'The report',
    risk: 'The 13 pairs, and who carries the risk in each',
    start: (o: { title: string }) => `Start: ${o.title}`,
    all: 'All 13 pairs',
  },
  sources: {
    title: 'Sources',
    lead: 'Each step names the documents it rests on by these numbers, and carries the weakest mark of what happens in it.',
    marks: 'Marks',
    basis: {
      documented: 'A document says so.',
      inferred: 'No document says so, but several together leave little else.',
      simplification: 'Chosen here, where the documents are silent or reality is more tangled.',
      hypothetical: 'An assumption, for the sake of an example.',
    },
    cited: (o: { count: number }) => (o.count === 1 ? 'Cited at 1 step' : `Cited at ${o.count} steps`),
    noDate: 'no date',
  },
  /** The first page of the file that holds the whole explainer. */
  contents: {
    title: 'The whole explainer in one file',
    lead: 'Every story, step and pair below is in this file, with its books, words and sources. It needs no network: keep it, copy it to a stick, send it on.',
    address: 'The address of each step works in every copy of the file, from the # sign on, and keeps the numbers you change.',
    release: (o: { release: string }) => `This is release ${o.release}.`,
    from: 'It comes from',
  },
  missing: {
    title: 'No such page',
    lead: 'There is no page at this address. These are all the steps there are.',
    nearest: 'The address names a step called',
    nearestIs: 'There is none; the nearest is',
    retired: (o: { step: string }) => `The step “${o.step}” is no longer told.`,
    retiredPair: (o: { pair: string }) => `The pair “${o.pair}” is no longer shown.`,
    replaced: 'In its place:',
  },
};

import { share } from './share';

/** A stretch of time in its two or three largest units; seconds only within the hour. */
const spell = (o: { days: number; hours: number; minutes: number; seconds: number }): string =>
  [
    o.days > 0 && (o.days === 1 ? '1 day' : `${o.days} days`),
    o.hours > 0 && `${o.hours} h`,
    o.minutes > 0 && `${o.minutes} min`,
    o.days === 0 && o.hours === 0 && o.seconds > 0 && `${o.seconds} s`,
  ]
    .filter((part) => part !== false)
    .join(' ');

/** The words of notices, dialogs and views, in English; fetched when the first of them is opened. */
export const aside = {
  share,
  notice: {
    badValue: (o: { param: string; id: string; given: string; used: string; allowed: string }) =>
      `${o.param} (${o.id}) cannot be “${o.given}”. Shown instead: ${o.used}. Allowed: ${o.allowed}.`,
    range: (o: { min: string; max: string; unit: string }) => `${o.min} to ${o.max} ${o.unit}`,
    impossible: (o: { event: string; states: string; why: string }) =>
      `“${o.event}” cannot happen here (${o.states}). ${o.why} The walk is shown as far as it goes.`,
    noSuchEvent: 'No transition waits for this event.',
    unknownStep: (o: { given: string }) => `There is no step called “${o.given}”.`,
    dismiss: 'Close notice',
  },
  help: {
    title: 'Keys',
    close: 'Close',
    rows: [
      ['Right, Space, Page Down', 'Next step; during a motion, finish it'],
      ['Left, Page Up', 'Back'],
      ['Home, End', 'First and last step'],
      ['P or full stop', 'Play or pause'],
      ['R', 'Replay the motion'],
      ['F', 'Present: the picture alone, full screen'],
      ['L', 'Copy the link to this step; on the map, to the state that has the focus'],
      ['?', 'This list'],
    ],
    off: 'Switch single-key shortcuts off',
  },
  chart: { title: 'Full statechart', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit', close: 'Close', loading: 'Loading the statechart' },
  inputs: {
    title: 'Your numbers',
    apply: 'Apply',
    reset: 'Back to the defaults',
    close: 'Close',
    standard: (o: { value: string }) => `Default: ${o.value}.`,
    allowed: (o: { allowed: string }) => `Allowed: ${o.allowed}`,
    empty: 'none',
    range: (o: { min: string; max: string; unit: string }) => `${o.min} to ${o.max}${o.unit === '%' ? '' : ' '}${o.unit}.`,
    units: { s: 'seconds', min: 'minutes', date: '', dates: '' } as Readonly<Record<string, string>>,
    per: (o: { of: string; per: string }) => `${o.of} per ${o.per}`,
    dates: 'Days as YYYY-MM-DD, runs as first..last, with commas between; empty for none.',
    date: 'A day as YYYY-MM-DD.',
    problem: {
      empty: (o: { allowed: string }) => `Nothing is given. Allowed: ${o.allowed}`,
      notANumber: (o: { allowed: string }) => `This is not a number. Allowed: ${o.allowed}`,
      tooPrecise: (o: { allowed: string; places: number }) => `${o.places === 0 ? 'No decimals here' : `At most ${o.places} decimals`}. Allowed: ${o.allowed}`,
      tooSmall: (o: { allowed: string }) => `Too small. Allowed: ${o.allowed}`,
      tooLarge: (o: { allowed: string }) => `Too large. Allowed: ${o.allowed}`,
      unknown: (o: { allowed: string }) => `This cannot be read. Allowed: ${o.allowed}`,
    },
    toMend: 'to be mended',
    wrong: (o: { fields: string }) => `To be mended first: ${o.fields}.`,
    changed: (o: { count: number }) => (o.count === 1 ? '1 changed' : `${o.count} changed`),
  },
  books: {
    of: (o: { party: string }) => `Book of: ${o.party}`,
    written: 'Written in this step',
    left: 'Left as it was',
    standing: 'What stands in the books',
    none: 'This step writes nothing: no money and no debt has changed.',
    debit: 'Debit',
    credit: 'Credit',
    before: 'before',
    balance: 'balance',
    journal: 'Journal of this step',
    book: 'Book',
    amount: 'Amount',
    proof: 'Debits equal credits',
    trial: 'All balances of each book, by side',
    debits: 'Debits',
    compared: 'Compared',
    credits: 'Credits',
    kind: { asset: 'asset', liability: 'debt', equity: 'own funds', income: 'income', expense: 'expense' },
  },
  owes: {
    title: 'Who owes whom now',
    debtor: 'Owes',
    amount: 'How much',
    creditor: 'To whom',
    since: 'Since the step before',
    new: 'new',
    same: 'as before',
    more: (o: { before: string }) => `more: was ${o.before}`,
    less: (o: { before: string }) => `less: was ${o.before}`,
    gone: (o: { before: string }) => `settled: was ${o.before}`,
    none: 'Nobody owes anybody anything.',
    agree: "Each debt stands with the same amount in the creditor's own book.",
    differ: "A debt and the creditor's own book differ.",
  },
  messages: {
    message: (o: { from: string; to: string }) => `Message, ${o.from} to ${o.to}:`,
    money: (o: { from: string; to: string }) => `Money, ${o.from} to ${o.to}:`,
    goods: (o: { from: string; to: string }) => `Goods, ${o.from} to ${o.to}:`,
    lost: 'lost on the way',
    none: 'Nothing is sent on this path.',
    key: 'Dashed: a message. Double: goods. Thick: money, in its currency’s colour.',
  },
  time: {
    title: 'When it happens',
    zone: { 'Asia/Shanghai': 'Beijing time', 'Asia/Kolkata': 'Indian time' } as Readonly<Record<string, string>>,
    strip: 'The same steps to scale: nights are shaded, weekends framed',
    later: (o: { days: number; hours: number; minutes: number; seconds: number }) => {
      const text = spell(o);
      return text === '' ? 'At the same second' : `${text} later`;
    },
    left: (o: { days: number; hours: number; minutes: number; seconds: number }) => `in ${spell(o)}`,
    nights: (count: number) => (count === 1 ? '1 night' : `${count} nights`),
    weekend: 'weekend',
    plan: {
      title: 'The plan, payment by payment',
      day: 'Due',
      sum: 'In all',
      after: 'Owed after it',
      state: 'Now',
      states: {
        paid: 'paid',
        missed: 'unpaid',
        folded: 'unpaid, now part of a new plan',
        ahead: 'to come',
        added: 'added to the debt',
        early: 'paid early',
      } as Readonly<Record<string, string>>,
    },
  },
};

/** What a pair is called: in one or two words, for the row of all pairs, and as a headline. */
interface Named {
  readonly label: string;
  readonly title: string;
}

const pairs = {
  partner: { label: 'Partner', title: 'Before either story begins, a partner has been vetted' },
  price: { label: 'Price', title: 'A fixed price starts both' },
  identity: { label: 'Identity', title: 'Both ask who you are before any money moves' },
  quote: { label: 'Quote', title: 'Both quote a conversion before anyone is bound' },
  consent: { label: 'Consent', title: 'Consent makes it binding: a password here, a signature there' },
  debit: { label: 'Debit', title: 'One debit funds the seller' },
  held: { label: 'Held', title: 'Money waits with somebody both sides trust' },
  wholesale: { label: 'Wholesale', title: 'A wholesale step stands behind the retail one' },
  'paid-out': { label: 'Paid out', title: 'The one in the middle pays the seller' },
  goods: { label: 'Goods', title: 'Goods, and quarrels about them, stay between the two who trade' },
  reversal: { label: 'Reversal', title: 'What went wrong is put right by new entries' },
  reports: { label: 'Reports', title: 'Reports close the loop' },
  afterwards: { label: 'Afterwards', title: 'The payment is over; the second half of the loan has no counterpart' },
} satisfies Readonly<Record<string, Named>>;

/** The words of the side-by-side page, in English; fetched by that page alone. */
export const together = {
  mark: 'Analogy, not history',
  caveat: 'The comparison is drawn here. No source shows any part of Alipay in a Mudra loan.',
  /** The lanes by their scenario. */
  lanes: { alipay: 'The payment', mudra: 'The loan' } as Readonly<Record<string, string>>,
  where: (o: { index: number; count: number }) => `Pair ${o.index} of ${o.count}`,
  all: 'All pairs',
  /** Both pictures, and what is said of them, where a frame has room for one only. */
  pictures: 'Pictures',
  compared: 'Compared',
  same: 'The same',
  differs: 'Different',
  risk: 'Who carries the risk now',
  more: 'More of this in the stories',
  money: {
    moved: 'Moved so far',
    unmoved: 'No money.',
    owed: 'Owed now',
    debt: (o: { from: string; to: string }) => `${o.from} to ${o.to}`,
    none: 'Nobody owes anybody anything.',
    /** Before the earlier amount. */
    was: 'was',
    fresh: 'new',
    settled: 'settled',
  },
  lane: {
    controls: (o: { lane: string }) => `${o.lane} alone`,
    back: 'Step back',
    next: 'Step on',
    open: 'This step with its books',
    ahead: (o: { count: number }) => (o.count === 1 ? 'One step past the pair.' : `${o.count} steps past the pair.`),
    behind: (o: { count: number }) => (o.count === 1 ? 'One step before the pair.' : `${o.count} steps before the pair.`),
    aside: 'On another way than the pair.',
    rejoin: 'Back to the pair',
    earlier: 'earlier than in the last pair',
  },
  time: {
    title: 'Time since each began',
    note: 'Each mark is about ten times the one before.',
    ticks: { minute: 'after 1 minute', hour: '1 hour', day: '1 day', week: '1 week', month: '1 month', year: '1 year', years: '3 years' } as Readonly<
      Record<string, string>
    >,
  },
  transport: { label: 'Walk through the pairs', next: 'Next pair', pairs: 'The 13 pairs' },
  pairs: pairs as Readonly<Record<keyof typeof pairs, Named>>,
  /** Steps that a pair points on to, beside its own. */
  further: {
    'application-lodged': 'Identity accepted',
    'machine-ordered': 'The order',
    'below-minimum': 'Too little to send',
    'wire-returned': 'The wire comes back',
    'refinance-refused': 'Refinance refused',
    'buyer-complained': 'A complaint',
    'use-checked': 'The end-use check',
    'machine-not-come': 'No machine',
    'refund-received': 'A refund in yuan',
    'margin-returned': 'An order cancelled',
    'supplier-refunded': 'Supplier pays back',
    'no-dues': 'Nothing owed',
    'instalment-missed': 'Overdue',
    'became-npa': 'Default',
    'claim-paid': 'Guarantee paid',
    'part-recovered': 'Recovery',
    'written-off': 'Written off',
  },
};

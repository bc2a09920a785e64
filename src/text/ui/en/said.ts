import type { together } from './together';

/** What a pair says: what its halves share, where they part, and who carries the risk at its steps. */
export interface Said {
  readonly same: string;
  readonly differs: string;
  readonly risk: { readonly alipay: string; readonly mudra: string };
}

/** The comparisons, in English; a pair's page reads its own from its HTML and fetches the others at rest. */
export const said: Readonly<Record<keyof typeof together.pairs, Said>> = {
  partner: {
    same: 'A company in the middle has looked at its partner before the first customer comes. Neither story shows it; both rest on it.',
    differs: "Alipay's contract with a merchant settles currency, fee and limits. MUDRA's norms weigh a lender's profit, bad loans and capital.",
    risk: {
      alipay: 'Nobody yet. What Alipay owes the merchant comes from earlier sales.',
      mudra: 'Nobody yet. No loan has been asked for.',
    },
  },
  price: {
    same: 'Somebody names a sum before any money is asked for: the merchant in its request, the supplier in its quotation.',
    differs: "The cart is priced in a currency the buyer does not have. The quotation is in the borrower's own, and only a part of it can be borrowed.",
    risk: {
      alipay: 'Nobody. The merchant has an order and no payment, so it ships nothing.',
      mudra: 'Nobody. The borrower has spent time on papers, no money.',
    },
  },
  identity: {
    same: 'Nobody takes a payment from a stranger, or lends to one: first comes a name that can be checked.',
    differs: "Signing in takes seconds. The lender wants papers, or Aadhaar with the borrower's consent, and then the credit bureau's record: that takes days.",
    risk: {
      alipay: 'Nobody. There is no trade yet.',
      mudra: 'Nobody. But the lender will judge by a record that may be empty.',
    },
  },
  quote: {
    same: 'A sum is turned into what the customer will really pay: dollars into yuan at a rate of exchange, a loan into instalments at a rate of interest.',
    differs:
      'The one rate is the price of a currency today, shown to whoever signs in. The other is the price of time, and a lender may refuse to name it at all.',
    risk: {
      alipay: 'Nobody. The buyer can still leave, and nothing has been taken.',
      mudra: 'The lender is bound by its offer, here for thirty days; the borrower is not.',
    },
  },
  consent: {
    same: 'Until now the customer could walk away at no cost. One act of consent turns a quotation into an order.',
    differs:
      'The password gives one order, to be carried out at once. The agreement is a contract for years, pledges what the loan buys, and asks for a share of the price first.',
    risk: {
      alipay: 'The buyer has given the order, but no money has moved.',
      mudra: 'Nobody has paid. The lender has promised to lend, the borrower to repay.',
    },
  },
  debit: {
    same: 'The full price leaves in one sum, and the seller will be paid out of it.',
    differs: "The buyer's account falls by money the buyer had. Most of the other sum is borrowed: the same entry makes a debt that was not there before.",
    risk: {
      alipay: 'The buyer has paid and has no goods. Alipay holds the yuan, which are not its own.',
      mudra: 'The lender: its money is on the way, and must reach the supplier or come back within two hours.',
    },
  },
  held: {
    same: 'Between taking money and passing it on, one party holds it and owes it to another.',
    differs:
      "Alipay keeps the buyer's whole payment, for the merchant. The lender keeps the borrower's small share, for the borrower; the rest is its own money, not lent yet. And it waits before the debit, not after.",
    risk: {
      alipay: 'Alipay, if the price is fixed in foreign currency: the rate may have moved overnight.',
      mudra: 'The borrower, for the margin, until it is spent or given back.',
    },
  },
  wholesale: {
    same: "Out of the customer's sight a larger institution supplies what the one in the middle passes on: foreign currency, or money to lend.",
    differs:
      'The exchange has to happen. Refinance is the choice of the lender, it may come later or never, and in 2015-16 few chose it. For this pair the loan is at 9.3%, the base rate; at the 12% of the other pairs MUDRA would refuse.',
    risk: {
      alipay: 'Nobody any more. Until the purchase it was Alipay, whose gain or loss on the rate is settled now.',
      mudra: 'The lender: it owes MUDRA whatever the borrower does.',
    },
  },
  'paid-out': {
    same: 'Neither buyer nor borrower pays the seller. An institution does, by a transfer between banks.',
    differs:
      'Alipay sends many sales in one wire, once they reach a sum or a date. The lender sends one transfer for one machine; if it cannot be credited it is back within two hours.',
    risk: {
      alipay: "The merchant, for no more than the banks' charges. Alipay owes it nothing for this sale.",
      mudra: 'The lender, for the whole loan from today. The borrower owes it and has no machine yet.',
    },
  },
  goods: {
    same: 'Neither Alipay nor the lender answers for what is delivered. The buyer, or the borrower, must settle it with the seller.',
    differs: 'This merchant ships on a promise and is paid later; the supplier was paid first. And the lender comes to see that its money bought the machine.',
    risk: {
      alipay: 'The buyer: that the goods come. The merchant: that Alipay keeps its word.',
      mudra: 'The borrower: that the machine earns its keep. The lender: that the borrower can pay.',
    },
  },
  reversal: {
    same: 'Nothing is erased. Money comes back by entries that compensate the first ones, and the books keep both.',
    differs:
      'A refund after the exchange has to buy the yuan back, at a new rate. The transfer comes back whole; only if the supplier had kept the money for a time would interest have run.',
    risk: {
      alipay: 'Alipay, where refunds count at the old rate: a rate that has moved is its gain or loss.',
      mudra: 'Nobody any more: the debt is cancelled, and the lender holds the margin again.',
    },
  },
  reports: {
    same: "When money has moved, lists follow it, so that one party can hold its books against another's.",
    differs:
      'The settlement file closes the payment. A loan is reported to the bureau by the month, as long as it runs; for the guarantee it is listed by the quarter.',
    risk: {
      alipay: 'The merchant: a refund may still be asked for, out of its later sales.',
      mudra: 'The lender, for nearly the whole loan. Above a first loss, the fund would bear a part.',
    },
  },
  afterwards: {
    same: 'Nothing. Here the likeness ends, and with it the use of the analogy.',
    differs:
      'The payment took days. The loan takes 36 instalments, and beside them lie arrears, default, guarantee, recovery and write-off. A payment has none of this: it carries no credit risk over time.',
    risk: {
      alipay: 'Nobody any more, but for a late refund.',
      mudra: 'The lender, as long as anything is owed. If the loan fails, the fund may bear a part.',
    },
  },
};

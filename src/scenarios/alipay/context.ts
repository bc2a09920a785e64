import Fraction from 'fraction.js';
import { type Money, money } from '../../money/money';
import { amount } from '../../money/parse';
import { convert, inverse, type Rate, rate, share } from '../../money/rate';
import { type Accounts, accountsIn } from './accounts';
import { shanghai } from './calendar';
import type { Conversion, Funding } from './entries';
import type { Read } from './inputs';
import { type Foreign, perDollar } from './rates';

export type Yuan = Money<'CNY'>;
export type X = Money<Foreign>;
export type Region = 'notify' | 'settle' | 'refund';

export const DAY = 86_400_000;

/** What the settlement bank has in stock, so that it can always sell: chosen, and shown in no picture. */
export const stock = '1000000000000';

/** The inputs, read: what the contract, the day and the buyer fix before anything happens. */
export interface Terms {
  readonly read: Read;
  readonly ccy: Foreign;
  /** Yuan per unit: on the payment day as quoted to the buyer (R0), on the conversion day (R1). */
  readonly r0: Rate<Foreign, 'CNY'>;
  readonly r1: Rate<Foreign, 'CNY'>;
  /** The rate that joins the trade's two amounts: R1 only for a yuan price converted at the next day's rate. */
  readonly tradeRate: Rate<Foreign, 'CNY'>;
  /** What the buyer pays (C), and the price in the settlement currency (F). */
  readonly paid: Yuan;
  readonly gross: X;
  /** F as far as the payment day knows it: at R0, where a yuan price waits for R1. */
  readonly quoted: X;
  readonly feeShare: Fraction;
}

export const readTerms = (read: Read): Terms => {
  const ccy = read.ccy as Foreign;
  const quote = new Fraction(read.rate).mul(new Fraction(read.markup).div(100).add(1));
  const r0 = rate(ccy, 'CNY', quote);
  const r1 = rate(ccy, 'CNY', read.rate1);
  const tradeRate = read.pricing === 'yuan' && read.rateday === 'next' ? r1 : r0;
  const yuanPriced = read.pricing === 'yuan';
  const paid = yuanPriced ? amount('CNY', read.amt) : convert(amount(ccy, read.amt), r0);
  const gross = yuanPriced ? convert(paid, inverse(tradeRate)) : amount(ccy, read.amt);
  const quoted = yuanPriced ? convert(paid, inverse(r0)) : gross;
  return { read, ccy, r0, r1, tradeRate, paid, gross, quoted, feeShare: new Fraction(read.fee).div(100) };
};

/** Why a payment is blocked: the check that failed. */
export type Refusal = 'law' | 'contract' | 'card' | 'quota' | 'risk' | 'locked';

/** One sum seen on both sides: a refund (q, c), a fee (phi, g). */
export interface Both {
  readonly foreign: X;
  readonly yuan: Yuan;
}

export interface Context {
  readonly terms: Terms;
  readonly accounts: Accounts;
  /** The story's clock, and each region's next automatic moment; milliseconds since 1970 UTC. */
  readonly now: number;
  readonly due: Readonly<Record<Region, number | null>>;
  readonly corrected: boolean;
  readonly loginEnd: number;
  readonly payEnd: number;
  readonly tradeExists: boolean;
  readonly source: Funding;
  readonly bank: Yuan;
  readonly wallet: Yuan;
  readonly wrong: number;
  readonly refusal: Refusal | null;
  readonly bankSilent: boolean;
  readonly paidAt: number | null;
  readonly sends: number;
  readonly convertedAt: number | null;
  readonly conversion: Conversion | null;
  /** The fee as it was taken, at conversion or by L6f, and what L10 has given back of it. */
  readonly charged: Both | null;
  readonly givenBack: Both;
  /** Alipay's own part of the yuan reserve: fees, exchange result and what it had to add; and that addition alone. */
  readonly own: Yuan;
  readonly added: Yuan;
  /** The trade's money before conversion: what refunds have left of C and of F. */
  readonly held: Yuan;
  readonly heldForeign: X;
  /** Currency Alipay holds for the merchant, what is under way to it, and what its later sales brought. */
  readonly pool: X;
  readonly laterSales: X;
  readonly batch: X;
  readonly charges: X;
  readonly credited: X;
  readonly cyclePaid: boolean;
  readonly asks: number;
  readonly askedAt: number | null;
  readonly lastAskedAt: number | null;
  readonly complaints: number;
  readonly refund: Both | null;
  readonly refundOver: boolean;
  readonly refunded: Yuan;
  readonly refundedForeign: X;
  readonly returnedYuan: Yuan;
}

export const begin = (read: Read): Context => {
  const terms = readTerms(read);
  const { ccy } = terms;
  const none = money(ccy, 0n);
  const noYuan = money('CNY', 0n);
  const start = shanghai(read.date, '10:00');
  return {
    terms,
    accounts: accountsIn(ccy),
    now: start,
    due: { notify: null, settle: null, refund: null },
    corrected: false,
    loginEnd: 0,
    payEnd: 0,
    tradeExists: false,
    source: read.fund as Funding,
    bank: amount('CNY', read.bank),
    wallet: amount('CNY', read.wallet),
    wrong: 0,
    refusal: null,
    bankSilent: false,
    paidAt: null,
    sends: 0,
    convertedAt: null,
    conversion: null,
    charged: null,
    givenBack: { foreign: none, yuan: noYuan },
    own: noYuan,
    added: noYuan,
    held: noYuan,
    heldForeign: none,
    pool: amount(ccy, read.pool),
    laterSales: none,
    batch: none,
    charges: none,
    credited: none,
    cyclePaid: false,
    asks: 0,
    askedAt: null,
    lastAskedAt: null,
    complaints: 0,
    refund: null,
    refundOver: false,
    refunded: noYuan,
    refundedForeign: none,
    returnedYuan: noYuan,
  };
};

/** The fee in the settlement currency (phi) and, rounded apart, in yuan (g): P12, P13 [24]. */
export const feeOf = (terms: Terms, of: { gross: X; paid: Yuan }): Both => ({
  foreign: share(of.gross, terms.feeShare),
  yuan: share(of.paid, terms.feeShare),
});

/** The trade's two amounts as far as the payment day knows them. */
export const asQuoted = ({ quoted, paid }: Terms): { gross: X; paid: Yuan } => ({ gross: quoted, paid });

/** A dollar threshold in the settlement currency, at the parities of the payment day. */
export const inSettlementCurrency = (terms: Terms, usd: string): X =>
  convert(amount('USD', usd), rate('USD', terms.ccy, perDollar(terms.ccy, terms.read.date)));

/** An amount of the settlement currency in dollars, at the parities of the payment day (dossier, section 10). */
export const inDollars = (terms: Terms, sum: X): Money<'USD'> => convert(sum, inverse(rate('USD', terms.ccy, perDollar(terms.ccy, terms.read.date))));

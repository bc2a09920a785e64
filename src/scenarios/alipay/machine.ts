import { given } from '../given';
import { add } from '../../money/money';
import { amount } from '../../money/parse';
import { cashier } from './cashier';
import { closed } from './closed';
import { opening, otherSales } from './entries';
import { notify } from './notify';
import { order } from './order';
import { refund } from './refund';
import { settle } from './settle';
import { begin, type Context, stock } from './context';
import { post, set, simplified, stateSimplified, terms, within } from './terms';

const openBooks = post(({ accounts, bank, wallet, pool, terms: { ccy } }: Context) => [
  opening(accounts, { bank, wallet, pool, stockYuan: amount('CNY', stock), stock: amount(ccy, stock) }),
]);

/** A cross-border payment of the Alipay kind: order, cashier, and after payment three regions that run at once. */
export const machine = terms.createMachine({
  id: 'alipay',
  context: ({ input }) => begin(given(input)),
  initial: 'order',
  entry: openBooks,
  meta: stateSimplified(),
  states: {
    order,
    cashier,
    closed,
    paid: {
      type: 'parallel',
      meta: stateSimplified(),
      on: {
        'merchant.sellMore': {
          guard: 'moreSalesHelp',
          actions: [
            post(({ accounts, terms: { ccy, read } }) => [otherSales(accounts, amount(ccy, read.later))]),
            set(({ pool, laterSales, terms: { ccy, read } }) => ({
              pool: add(pool, amount(ccy, read.later)),
              laterSales: add(laterSales, amount(ccy, read.later)),
            })),
            within(3600),
          ],
          meta: simplified('moreSales', 37),
        },
      },
      states: { notify, settle, refund },
    },
  },
});

type Leaves<States, Prefix extends string = ''> = {
  [Name in keyof States & string]: States[Name] extends { states: infer Inner } ? Leaves<Inner, `${Prefix}${Name}.`> : `${Prefix}${Name}`;
}[keyof States & string];

/** States one can be in, without the machine's name: paid.settle.foreignPool. */
export type LeafId = Leaves<{
  order: typeof order;
  cashier: typeof cashier;
  closed: typeof closed;
  paid: { states: { notify: typeof notify; settle: typeof settle; refund: typeof refund } };
}>;

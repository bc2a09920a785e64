import type { Told } from '../../words';

/** Steps on the way of the money to the merchant. */
export const steps: Told<'settle'> = {
  'below-minimum': {
    title: ({ pool }) => `The pool of ${pool} is below the minimum, so no wire leaves`,
    text: [
      ({ others, net }) => `The pool is all that Alipay holds for the merchant in its currency: ${others} from other sales and ${net} from this one.`,
      () => "Below the contract's minimum it waits, owed to the merchant.",
    ],
  },
  'more-sales': {
    title: ({ pool }) => `Other sales bring the pool to ${pool}`,
    text: [
      () =>
        'Other buyers have paid the same merchant, and their yuan have been exchanged too. For each of these sales, Alipay owes the merchant its net amount.',
    ],
  },
  'minimum-reached': {
    title: ({ batch }) => `The pool has reached the minimum, and ${batch} leaves by wire`,
    text: [() => 'The wire carries the whole pool, this sale included. Waiting has cost the merchant time but no money: the exchange was made before.'],
  },
  'late-wire-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [({ charges }) => `The banks on the way have kept ${charges}. They charge the wire, not each sale, so a larger wire loses a smaller share.`],
  },
  'month-not-over': {
    title: () => 'The agreed date has not come, so no wire leaves',
    text: [
      ({ payDay, min }) => `This contract pays out on the first working day of the next period, here ${payDay}, if the pool then has the minimum, ${min}.`,
      ({ pool }) => `Until that day Alipay holds ${pool} and owes it to the merchant, even where the pool has the minimum already.`,
    ],
  },
  'monthly-wire': {
    title: ({ batch }) => `The date comes, and a wire of ${batch} leaves`,
    text: [
      ({ pool, cycleFee }) =>
        `Out of the pool Alipay has taken ${cycleFee}, the yearly price of paying out by date; the rest is on its way, and ${pool} is left. Alipay charges nothing for paying out by amount.`,
    ],
  },
  'monthly-wire-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [({ charges }) => `The banks on the way have kept ${charges}. The merchant knew the day of this wire beforehand, and waited longer for it.`],
  },
  'wire-returned': {
    title: () => 'The wire comes back',
    text: [
      ({ pool, charges }) =>
        `The merchant's bank could not credit it. Alipay holds ${pool} for the merchant again; the return has cost ${charges}, a charge chosen for this walk.`,
      () => 'Alipay still owes the money, less the charge.',
    ],
  },
  'details-corrected': {
    title: () => 'The merchant corrects its bank details, and a new wire leaves',
    text: [
      ({ batch, charges }) =>
        `It carries ${batch}. The charges so far, ${charges}, fall on the merchant. Alipay's own rules for returned wires were not found.`,
    ],
  },
  'second-wire-credited': {
    title: ({ credited }) => `The second wire arrives with ${credited}`,
    text: [({ charges }) => `The two journeys together have cost the merchant ${charges}, and some days. Alipay's debt is paid.`],
  },
  'books-differ': {
    title: () => 'The settlement files and the bank account do not agree',
    text: [
      ({ credited, charges }) =>
        `The bank has credited ${credited}; the sales in Alipay's files come to more. The ${charges} kept on the way is in no line of them.`,
    ],
  },
  'difference-explained': {
    title: () => 'Bank charges explain the difference',
    text: [
      ({ charges, credited }) =>
        `The merchant books ${charges} as a cost. With the ${credited} it received, that makes up the wire, and its books agree with the files.`,
    ],
  },
  'paid-on-friday': {
    title: ({ paid, day }) => `On ${day} the buyer pays ${paid}`,
    text: [
      ({ held }) =>
        `The merchant is told and releases the order. But currency is bought on working days only: as later pages of Alipay say, Friday's payments wait for Monday. Alipay holds ${held} until the next working day.`,
    ],
  },
  'converted-on-monday': {
    title: ({ net }) => `On the next working day Alipay buys ${net}`,
    text: [
      ({ cost }) =>
        `The settlement bank sells it for ${cost}. With a price set in the settlement currency, Alipay has carried the risk of the rate for as long as the yuan have waited. A payment on the day before a holiday waits in the same way.`,
    ],
  },
};

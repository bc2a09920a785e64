import type { Noted } from '../../../words';

/** What to say of refunds before the exchange, and of complaints. */
export const notes: Noted<'refund'> = {
  'refund-asked': {
    say: [
      'Only the merchant can set a refund going, so a buyer who wants one has to convince the shop and not Alipay.',
      'It is early enough to be simple: the yuan have not been exchanged, and no rate can come between.',
    ],
    ask: 'Why would a payment company leave this decision to the merchant?',
  },
  'refund-taken': {
    say: [
      'A refund begins as a change of creditor: the same yuan in the same account, owed to somebody else.',
      'The fee is for carrying the payment, which has been carried, so as a rule it is not given back.',
      'Where it is kept, it comes out of other sales, because this one has nothing left to take it from.',
    ],
    ask: 'What would happen to a merchant whose very first sale is refunded in full?',
  },
  'refund-received': {
    say: [
      'Sending money back to where it came from is simple, and leaves a thief no way to lead it elsewhere.',
      'The status still says finished, so a shop that looks at the status alone would think that it is owed money.',
    ],
    ask: 'Which question should the shop put, besides the status, to see that this sale is worth nothing any more?',
  },
  'refund-undelivered': {
    say: [
      'A refund can be reported as done and still reach nobody, if the account of the buyer cannot take it.',
      'Alipay will not keep what is not its own, so the money turns round and is owed to the merchant.',
    ],
    ask: 'Who has the harder task now: Alipay, the merchant or the buyer?',
  },
  'settled-directly': {
    say: [
      'From here no record of Alipay can show whether the buyer ever got the money.',
      'A system is only as complete as its edges, and this is one of them.',
    ],
    ask: 'What proof should the merchant keep, in case the buyer claims the money a second time?',
  },
  'first-part-asked': {
    say: [
      'One item of an order comes back and the rest is kept: a refund need not be all or nothing.',
      'The rule Alipay has to watch is one sum, all refunds of this payment together.',
    ],
    ask: 'In which currency would you name a part of a refund, that of the price or that of the buyer?',
  },
  'first-part-refunded': {
    say: [
      'A payment is now in two states at once, partly given back and partly on its way to the merchant.',
      'That is why the walk follows refund and settlement side by side, and not one after the other.',
    ],
    ask: 'Does the merchant still pay the fee on the part that has been given back?',
  },
  'second-part-refunded': {
    say: [
      'If an answer is lost and the shop asks again, the number of the request tells Alipay that it is the same one.',
      'Without such numbers a nervous shop would pay twice.',
    ],
    ask: 'Where have we met the same idea before in this walk?',
  },
  'last-part-refunded': {
    say: [
      'Each part is rounded to the smallest coin, and three roundings need not add up to the whole.',
      'Somebody has to decide where the odd coin goes: counted at the rate of the payment, the last refund takes whatever is left.',
    ],
    ask: 'What would a buyer say who is refunded in full and misses one fen?',
  },
  'too-much-asked': {
    say: [
      'It may be a slip of the keyboard, and it may be a way of sending money to China under another name.',
      'The check costs nothing, because nothing has moved yet.',
    ],
    ask: 'Which figure does Alipay have to compare the request with?',
  },
  'too-much-refused': {
    say: [
      'A refund undoes a payment, so it can never be more than the payment.',
      'A shop that wants to give the buyer more, as an apology, has to find another way.',
    ],
    ask: 'Should a shop be able to pay a buyer compensation through the same channel?',
  },
  'buyer-complained': {
    say: [
      'With many cards a buyer can have a payment called back; here the gateways list no such right.',
      'So the goods are a matter of trust between buyer and shop, and the payment company keeps out of it.',
    ],
    ask: 'What can a buyer do who has paid, and has received the wrong goods?',
  },
  'complaint-declined': {
    say: [
      'No book has changed: a complaint is a message, and only a refund moves money.',
      'The last word is that of the party that has the money, which is worth knowing before one pays.',
    ],
    ask: 'What makes a shop say yes, although it is free to say no?',
  },
  'complaint-accepted': {
    say: [
      'What could not be forced has been granted, and from here the machinery is the same as for any refund.',
      'The complaint itself leaves no trace in the books, only the refund does.',
    ],
    ask: 'How should the shop protect itself if the goods have not come back yet?',
  },
  'complaint-refunded': {
    say: [
      'The buyer has all the yuan back; the shop is poorer by the fee as well, unless its contract says otherwise.',
      'Money and goods travel on different roads, and nothing in this picture makes sure that both arrive.',
    ],
    ask: 'Who has lost what in the end, and would you call it fair?',
  },
};

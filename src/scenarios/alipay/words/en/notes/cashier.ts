import type { Noted } from '../../../words';

/** What to say at the cashier: passwords, limits, and where the money comes from. */
export const notes: Noted<'cashier'> = {
  'buyer-gave-up': {
    say: [
      'Closing the page is no message, so the trade outlives the decision of the buyer by hours.',
      'The merchant learns of it by asking, or by its own clock, or not at all.',
    ],
    ask: 'Would you offer the buyer a button to cancel, and who would have to be told if it is pressed?',
  },
  'pay-clock-ended': {
    say: [
      'A closed trade is closed for good, which protects both sides: the buyer cannot pay by mistake for goods that have been sold to another.',
      'Nothing has to be undone, because agreeing to a sum has moved no money.',
    ],
    ask: 'If the buyer comes back a minute later and still wants the goods, what has to happen first?',
  },
  'password-wrong': {
    say: [
      'A wrong password changes one number only: how many tries are left.',
      'The limit protects the owner of the account against somebody who guesses, and it punishes the owner who has forgotten.',
    ],
    ask: 'How many tries would you allow, and what would you do after the last?',
  },
  'password-tried-again': {
    say: [
      'The offer has not changed: the same sum, the same rate, the same trade.',
      'What runs out is time, because the clock for paying does not stop for mistakes.',
    ],
    ask: 'Should the clock stop while a buyer looks for a password?',
  },
  'password-right-now': {
    say: [
      'To the merchant this payment looks like any other: it was never told of the wrong try.',
      'No balance has to be corrected, since only a right password can lead to money being taken.',
    ],
    ask: 'Would a merchant want to know that the password was wrong at first?',
  },
  'password-wrong-twice': {
    say: ['Somebody who guesses and somebody who has forgotten look the same from the outside.', 'That is why systems count, and do not judge.'],
    ask: 'What could tell a forgetful owner from a thief?',
  },
  'account-locked': {
    say: [
      'Locking is a trade of one harm for another: the thief is stopped, and so is the owner.',
      'That there is a limit is common sense; its number here is a choice of this walk, because no source gives it.',
    ],
    ask: 'Who should bear the cost of a lock that hits the rightful owner?',
  },
  'locked-for-good': {
    say: [
      'The status does not say why: to the merchant a locked payment, a change of mind and an idle hour look the same.',
      'No money has to travel back, because none was ever asked for.',
    ],
    ask: 'Would it help the merchant to know the reason, and would it be right to tell?',
  },
  'over-the-limit': {
    say: [
      'The rule is about foreign exchange, not about fraud: the regulator wants to know what leaves the country, and why.',
      'It was part of a pilot that began in 2013 and let selected payment companies buy currency for their customers.',
      'Payments for study, air tickets and hotels had a higher limit from the start.',
    ],
    ask: 'Could the buyer simply split the sum into several payments, and what would the regulator think of that?',
  },
  'closed-over-limit': {
    say: [
      'Some refusals can be cured by the buyer, for instance by paying from elsewhere; this one cannot.',
      'Only another rule, a smaller price or another way of paying would help.',
    ],
    ask: 'Who in this picture knows why the payment failed, and who knows only that it did?',
  },
  'within-the-limit': {
    say: [
      'Nothing about the buyer or the goods has changed, only the date: the same payment was refused before the limit was raised.',
      'The contract sets a limit of its own, which can be lower than that of the law; in this walk it has been lifted so that the law decides.',
    ],
    ask: 'Why would a merchant agree to a limit below that of the law?',
  },
  'large-sum-paid': {
    say: [
      'The road is the same, but what a night can cost is not: the same move of the rate weighs as many times more as the sum is larger.',
      'The rules ask the company to check that each payment is genuine and to keep records of it for years.',
    ],
    ask: 'Would you leave a sum like this in yuan overnight?',
  },
  'card-limit-reached': {
    say: [
      'From 2014 Chinese banks had to limit what their customers could transfer to payment companies.',
      'A limit of this kind is about one source of money, so the way out is another source.',
    ],
    ask: 'Whom does a limit set by the bank protect: the bank, the customer, or somebody else?',
  },
  'wallet-chosen': {
    say: [
      'Changing the source opens no new trade and does not touch the price: it is the same payment, from another pocket.',
      'The checks are made again, because what was true of one source need not be true of another.',
    ],
    ask: 'The wallet is money the buyer has at Alipay, so where is that money kept?',
  },
  'paid-from-wallet': {
    say: [
      'A payment of this size has been made, and no bank has moved any money.',
      "The yuan lie where they lay before, in the reserve account; one line of Alipay's debts has been crossed out and another written.",
    ],
    ask: 'If no money has moved, what makes this a payment?',
  },
  'risk-suspected': {
    say: [
      'There are two ways to be wrong here: stopping an honest buyer, and letting a thief through.',
      'The company that decides bears only a part of either cost; the merchant loses the sale, or the owner of the account loses the money.',
    ],
    ask: 'Would you rather be stopped too often, or protected too seldom?',
  },
  'risk-final': {
    say: [
      'A refused source can be replaced, but a doubt about who is paying cannot.',
      'The merchant hears nothing, so an honest buyer would have to explain to the shop what Alipay does not.',
    ],
    ask: 'What should an honest buyer be told, without teaching a thief how to do better?',
  },
  'wallet-too-small': {
    say: [
      'It is all or nothing: a part of the price would be of no use to the merchant, and would have to be given back.',
      'The trade stays open, because the buyer may have money elsewhere.',
    ],
    ask: 'What would be difficult about taking what the wallet has, and the rest from the bank?',
  },
  'card-chosen': {
    say: [
      'The trade, its number and its sum are the old ones, so the merchant will never learn that there was a first try.',
      'The clock is the old one too: each detour costs the buyer time.',
    ],
    ask: 'Why does Alipay check again, when it has already found nothing against this payment?',
  },
  'card-checked': {
    say: [
      'The wallet answered at once, since Alipay keeps it; a bank has to be asked.',
      'Between question and answer Alipay knows nothing for certain, and its books say so by not changing.',
    ],
    ask: 'What can go wrong between asking a bank for money and hearing its answer?',
  },
  'paid-by-card': {
    say: [
      'The merchant sees one payment and one status, however many sources have been tried.',
      'Behind it the books differ: this time money did move, from the bank of the buyer into the reserve account.',
    ],
    ask: 'Does it matter to the merchant which source has paid?',
  },
  'wallet-topped-up': {
    say: [
      'Yuan have moved, and still nothing is paid: the buyer has changed one claim, on a bank, for another, on Alipay.',
      'For the buyer that is a change of risk as well: the yuan are now owed by a payment company.',
    ],
    ask: 'What stands behind a balance in a wallet, compared with a balance in a bank?',
  },
  'paid-after-top-up': {
    say: [
      'Money moved when the wallet was filled, and does not move now that it pays.',
      'Seen from the bank, the payment took place one step earlier; seen from the merchant, it takes place now.',
    ],
    ask: 'At which of the two moments did the buyer really pay?',
  },
  'bank-silent': {
    say: [
      'Silence is the hardest answer: to book the money would be to invent it, and to ask again could be to take it twice.',
      'So the books stand still until somebody knows.',
    ],
    ask: 'The buyer sees nothing happen and wants to pay again: what would you advise?',
  },
  'closed-while-waiting': {
    say: [
      'The record now says that nobody paid, while a bank may have taken the money.',
      "It is the buyer who is out of pocket in the meantime, through no fault of the buyer's own.",
    ],
    ask: 'Which should win if they disagree: the clock of the trade, or the answer of the bank?',
  },
  'late-money-returned': {
    say: [
      'Keeping the money would mean a payment for a trade that no longer exists, and the merchant may have sold the goods to another.',
      'So the late money makes a round trip, in and out of the reserve account, and ends where it began.',
      'For 2015 the rule is inferred: later pages of Alipay state it.',
    ],
    ask: 'Who should pay for the days in which the buyer had neither the money nor the goods?',
  },
  'bank-answered': {
    say: [
      'Waiting was right: had Alipay booked the payment at once, it would have promised the merchant money that it did not have.',
      'All that parts this branch from the other is when one message arrives.',
    ],
    ask: 'How long should Alipay wait for a bank before it closes the trade?',
  },
};

import type { Noted } from '../../../words';

/** What to say where the request, the sign-in or the device makes a difference. */
export const notes: Noted<'order'> = {
  'request-refused': {
    say: [
      'A refusal here is cheap: no trade, no password, no money, only an error.',
      'It is the buyer who sees that error, though only the merchant can mend its cause.',
    ],
    ask: 'What could happen if Alipay let through a request whose signature does not fit?',
  },
  'request-corrected': {
    say: [
      'The order number is how both sides know which payment they are talking about, so a number that has been used cannot serve again.',
      'This is also what keeps one order from being paid twice: a second payment under the same number fails.',
    ],
    ask: 'Why is it the merchant, and not Alipay, who gives the order its number?',
  },
  'request-accepted': {
    say: [
      'The failed attempt has left nothing behind, because nothing had been promised and nothing had moved.',
      'Watch for this in every branch: what fails before money moves needs no repair.',
    ],
    ask: 'From which step on would a failure leave something that has to be put right?',
  },
  'buyer-leaves': {
    say: [
      'A buyer who leaves says nothing, and Alipay cannot tell one who has gone from one who is looking for a password.',
      'So nobody guesses: a clock decides.',
    ],
    ask: 'Should Alipay tell the merchant that the buyer has left the page?',
  },
  'login-clock-ended': {
    say: [
      'Nothing has to be cancelled and nothing refunded; the cost of the lost sale is all there is.',
      'Since no message comes, a merchant who has kept goods aside must decide by itself when to sell them to somebody else.',
    ],
    ask: 'To a merchant, what is the difference between hearing that there is no trade and hearing that a trade is unpaid?',
  },
  'left-too-long': {
    say: [
      'The merchant may set the clocks, and one for both is the stricter choice: time lost over signing in is missing when it comes to paying.',
      'A short clock frees the goods sooner for other buyers, and loses more of the slow ones.',
    ],
    ask: 'For which kinds of goods would you choose a short clock?',
  },
  'too-late-to-sign-in': {
    say: [
      'The reserve of a minute keeps a buyer from beginning a payment that could not be finished.',
      'The refusal comes before there is a trade, so there is nothing to close and nothing to return.',
    ],
    ask: 'Is it fairer to turn the buyer away here, or to let them try and run out of time?',
  },
  'phone-signed-in': {
    say: [
      'The buyer sees the same page on both devices, and yet the merchant would be told two different things.',
      'A shop that treats the answer "no trade" as "no buyer" would give up on everyone who is just typing a password.',
    ],
    ask: 'Why might it make sense to open a trade only once the password is right?',
  },
  'phone-password': {
    say: [
      'On a phone the password does two things at once: it opens the trade and it orders the payment.',
      'So a trade on a phone begins where a trade on a computer is already half done, and the clock for paying begins with it.',
    ],
    ask: 'How could a merchant that sells on both devices treat their answers alike?',
  },
  'phone-paid': {
    say: [
      'The two roads differ only in when the record begins; money, books and status are the same from here.',
      'A difference like this is easy to miss in a test and costly to miss in a shop.',
    ],
    ask: 'Which message would you trust, whatever the device: that a trade exists, or that it is paid?',
  },
  'phone-clock-ended': {
    say: [
      'The buyer has done the same as somebody who walks away from a computer, and the record is different: here there is none.',
      'A merchant that waits for the word "closed" would wait for ever.',
    ],
    ask: 'What should a shop do with an order for which Alipay never knew a trade?',
  },
};

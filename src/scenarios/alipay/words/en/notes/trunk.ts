import type { Noted } from '../../../words';

/** What to say of the payment when all goes well. */
export const notes: Noted<'trunk'> = {
  cart: {
    say: [
      'The buyer has no foreign currency, and the shop has no company and no bank account in China.',
      'Whoever stands between them must be trusted by both, and will hold money that is not its own.',
      'Ask the same two things at every step: who holds the money, and to whom is it owed.',
    ],
    ask: 'Would you send goods to a stranger abroad before you have been paid?',
  },
  'request-sent': {
    say: [
      "The request travels through the buyer's own browser, so whoever controls that browser could change the price on the way.",
      'The signature is the answer to that: if anything has been changed it no longer fits, and Alipay refuses the request.',
      'It also means that a merchant who lets its key be stolen lets others ask in its name.',
    ],
    ask: 'The buyer has chosen how to pay, so why does the merchant not ship yet?',
  },
  'sign-in-page': {
    say: [
      'The request is checked before the buyer is let in, so a faulty one never gets as far as a password.',
      'A clock runs because nobody can keep an offer open for ever, and because a buyer who leaves says nothing.',
    ],
    ask: 'If the merchant asked Alipay about this payment now, what could Alipay answer?',
  },
  'rate-quoted': {
    say: [
      'Alipay publishes a rate of its own once a day, taken from the spot rate of the bank it works with.',
      'The buyer learns the price in yuan, and once it is paid, no rate can change it.',
      'Somebody else has to live with the rate until the currency is bought.',
    ],
    ask: 'The buyer pays at the rate of today, and the currency is bought later: who is exposed in between?',
  },
  confirmed: {
    say: [
      'Agreeing is not paying: the buyer has said yes to a sum and to a source of money, and can still walk away.',
      'What we call money in the bank is a debt of the bank to its customer, and a payment changes to whom it is owed.',
      'The merchant sees none of this, so it cannot tell a buyer who hesitates from one who has gone.',
    ],
    ask: 'What does the buyer gain from the merchant seeing neither bank nor password?',
  },
  'password-right': {
    say: [
      "The password tells Alipay that the order comes from the account's owner; it says nothing about whether the money is there.",
      "Three answers have to agree before anything moves: the buyer's, that of Alipay's own checks, and that of the source of the money.",
    ],
    ask: 'The buyer has now done everything a buyer can do, so what is still missing?',
  },
  'checks-passed': {
    say: [
      'The limits come from two sides: the exchange regulator caps a single payment, and the contract with the merchant may set a lower cap.',
      'It matters that they are checked first, because money that has been taken has to be given back, while a refusal costs nobody anything.',
      'That there are such checks is documented; just where in the payment they come is our simplification.',
    ],
    ask: 'What should Alipay do if the bank does not answer at all?',
  },
  paid: {
    say: [
      'Under rules of the Chinese central bank of 2013, such money stays in a special account and may be used only for the payments customers have ordered.',
      'Alipay may not lend it or pledge it, and the bank that keeps it has to watch how it is used.',
      'The status says finished, but it means paid by the buyer, not received by the merchant.',
    ],
    ask: "Whose money is it now: the buyer's, Alipay's or the merchant's?",
  },
  'merchant-told': {
    say: [
      'The merchant parts with the goods on the strength of a message, so it must be able to tell a genuine one from a forged one.',
      'Its answer matters to Alipay too: without it, the notice is sent again and again, at growing intervals.',
      'From here until the pay-out the merchant trusts Alipay with its money: the goods are gone, and nothing has come in.',
    ],
    ask: 'What would you want to know about a payment company before you shipped on its word?',
  },
  'conversion-due': {
    say: [
      'One night is short, but rates move overnight too: in August 2015 the yuan fell sharply from one day to the next.',
      'Currency is bought on working days only, so a payment before a weekend waits longer, and so does the risk.',
      ({ rate, rate1 }) => `The buyer paid at ${rate} and the currency is bought at ${rate1}: compare the two before you go on.`,
    ],
    ask: 'Who gains if the yuan has risen overnight, and who loses if it has fallen?',
  },
  converted: {
    say: [
      'No yuan have to leave the country: the settlement bank takes them, and gives foreign currency that it has already.',
      'Where the price was set in foreign currency, a move of the rate since the payment shows here, as a gain or a loss of Alipay.',
      ({ fee }) => `The merchant has paid its fee of ${fee} without seeing a bill: it is simply owed less than the price.`,
    ],
    ask: "Alipay now holds the merchant's own currency, so why does it not send the money at once?",
  },
  'wire-sent': {
    say: [
      'Banks charge by the wire, so small sums wait until together they are worth one.',
      'The merchant bears that wait: its goods have gone, and its money stands in a pool that somebody else controls.',
      'Sent is not arrived, which is why the debt stays in the books of Alipay.',
    ],
    ask: 'If the wire were lost between two banks tonight, who would still owe the merchant its money?',
  },
  'wire-credited': {
    say: [
      "Between Alipay and the merchant's bank stand other banks, and each of them may take something for its part.",
      ({ charges }) => `The fee is a share of each sale; the ${charges} kept by the banks comes off the whole wire, whatever is in it.`,
    ],
    ask: 'The merchant sees one sum on its bank statement, so how can it tell which sales that sum pays for?',
  },
  'books-matched': {
    say: [
      'One wire pays for many sales, and without the files the merchant could not say which of its orders have been settled.',
      'A notice, a file and a wire have told it of the same sale, each at another time, and each of the three can fail on its own.',
      'Look back at who bore what: the merchant the fee, the wait and the bank charges, the buyer none of these.',
    ],
    ask: 'Which of these parties would you rather have been, and for which risk would you want to be paid?',
  },
};

import type { Noted } from '../../../words';

/** What to say of the notices to the merchant. */
export const notes: Noted<'notify'> = {
  'notice-lost': {
    say: [
      'A message that gets no answer may have been lost on the way there, or its answer on the way back, and the sender cannot tell which.',
      'Sending it again is safe only because the merchant can recognise what it has already had.',
      'The buyer has paid and sees no goods, although neither the buyer nor the money is at fault.',
    ],
    ask: 'If you were Alipay and heard no answer, when would you try again?',
  },
  'notice-lost-again': {
    say: [
      'The intervals grow: a short fault is bridged at once, and a long one is not made worse by constant calling.',
      'The published timetables differ a little, and the walk lets you choose between them.',
    ],
    ask: 'Who suffers most from the delay: the buyer, the merchant or Alipay?',
  },
  'notices-exhausted': {
    say: [
      'At some point a sender has to stop, and from then on the one who wants to know must ask.',
      'A shop that only listens and never asks now has a paying customer it does not know of.',
    ],
    ask: 'What should a shop do each day, so that this cannot happen to it for long?',
  },
  'merchant-asked': {
    say: [
      'To be told and to ask are two roads to the same fact, and a careful merchant uses both.',
      'A merchant may even rely on asking alone; the price is that it has to keep asking.',
    ],
    ask: 'If asking is always possible, what are the notices good for?',
  },
  'resend-answered': {
    say: [
      'A fault of a few minutes has cost a few minutes, and nobody had to lift a hand.',
      'The payment itself was never in doubt: while the notices failed, the money stayed where it was.',
    ],
    ask: 'What would have happened if the answer of the merchant had been lost instead of the notice?',
  },
  'notice-rejected': {
    say: [
      'Anybody can send a message to the address of a shop, so a message alone must never release goods.',
      'The shop has two tests: it can check the signature, and it can ask Alipay whether the notice is its own.',
      'To withhold the word "success" is right as well, since a genuine notice will then come again.',
    ],
    ask: 'What would a forger gain if shops skipped this check?',
  },
  'genuine-notice': {
    say: [
      'The same rule has served for two faults: a notice that is not acknowledged is sent again, whether it was lost or distrusted.',
      'The forged notice has cost the buyer a little time, and nobody any money.',
    ],
    ask: 'Who would have borne the loss if the shop had shipped on the forged notice?',
  },
  'notice-repeated': {
    say: [
      'Whoever repeats messages to be safe must expect some to arrive twice; the shop that receives them must act once.',
      'It asks one thing only, whether this order has been released already, and it says "success" either way.',
    ],
    ask: 'Where else in daily life does a message arrive twice, and what goes wrong if it is obeyed twice?',
  },
};

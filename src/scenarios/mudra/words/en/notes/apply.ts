import type { Noted } from '../../../words';

/** What to say of applications that stop or wait before anybody has judged them. */
export const notes: Noted<'apply'> = {
  'outside-scheme': {
    say: [
      'Farmers are not shut out of credit by this, only out of this scheme: it was made for work that is not farming.',
      'A clear no before any form is the cheapest one there is, for both sides.',
    ],
    ask: 'A family grows fodder, keeps cows and sells milk: which part of that would the scheme take?',
  },
  'above-the-bands': {
    say: [
      'Outside the scheme means outside its protection too: for a larger loan a bank may ask for other property as security.',
      'The ceiling was raised once, years later, and only for those who had repaid a loan of the highest band.',
    ],
    ask: 'Should a growing business that needs a little more than the ceiling borrow less, or look elsewhere?',
  },
  'identity-mismatch': {
    say: [
      'A name spelt in two ways is enough to stop an application, and it need not be the fault of the applicant.',
      'The check protects third parties, because a loan taken in a false name lands on somebody else.',
    ],
    ask: 'Who is most likely to own papers that do not match each other?',
  },
  'identity-cleared': {
    say: [
      'Nothing about the business has been judged yet; all that has been settled is who is asking.',
      'The lost days do not count against the lender, whose clock has not started.',
    ],
    ask: 'What could the branch have done at the first visit to save these days?',
  },
  'papers-missing': {
    say: [
      'A written list is worth having: it turns "come back when it is complete" into something that can be checked.',
      'As long as the list is open, no rule says when the lender has to answer.',
    ],
    ask: 'How could a lender misuse the rule that only a complete application starts the clock?',
  },
  'papers-supplied': {
    say: [
      'The borrower has closed the shop for another day, and nobody books that cost.',
      'A full file is no promise: all it gives is the right to an answer in time.',
    ],
    ask: 'Which of these papers says most about whether a loan will be repaid?',
  },
  'complete-at-last': {
    say: [
      'Two dates matter, and they are easily confused: when the borrower first came, and when the last paper did.',
      'The rule counts from the second; somebody who tells of a slow bank counts from the first.',
    ],
    ask: 'From which of the two days would the borrower count the wait?',
  },
  'papers-overdue': {
    say: [
      'A lapse comes without reasons in writing, which a refusal must have.',
      'It spares the borrower a refusal, and makes the case invisible to whoever counts refusals.',
    ],
    ask: 'Would you rather be refused with reasons, or lapse without a trace?',
  },
  'papers-gathered': {
    say: [
      'Before anything is decided the borrower has already spent something: days, copies, and the trouble of asking.',
      'The scheme warns borrowers against self-styled agents who offer to do this for a fee.',
    ],
    ask: 'What should a short form still ask, even for the smallest loan?',
  },
  'applicant-withdrew': {
    say: [
      'Not to borrow can be the right end of a walk like this: a plan on paper has shown what it would cost.',
      'Up to the signature the borrower can leave at any step without owing anything.',
    ],
    ask: 'Which figure would make you think again: the margin, the instalment, or the interest in all?',
  },
};

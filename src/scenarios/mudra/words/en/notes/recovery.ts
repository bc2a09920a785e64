import type { Noted } from '../../../words';

/** What to say when the loan has failed: claims, settlements, courts and write-offs. */
export const notes: Noted<'recovery'> = {
  'loan-recalled': {
    say: [
      'To somebody who could not pay one instalment the lender now sends a bill for all of them.',
      'It does not expect the money; it needs the demand, because claim, settlement and court all begin with it.',
    ],
    ask: 'Which of the three ways leaves the borrower able to go on working?',
  },
  'claim-lodged': {
    say: [
      'The fund asks how the whole pool has done, and only then what this loan adds to it.',
      'The first loss stays with the lender, so that it has a reason to choose well.',
      'How large that first loss was in the first years is not in the sources, and so it is a number you can change.',
    ],
    ask: 'Why does a fund that wants to help not simply pay for each bad loan?',
  },
  'claim-paid': {
    say: [
      'The lender has been paid by the fund, and the borrower owes exactly what was owed before.',
      'To the borrower the guarantee is invisible: it was never an insurance of theirs.',
      'From here the lender collects for two, for itself and for the fund.',
    ],
    ask: 'Would you expect the lender to try as hard to collect as before?',
  },
  'part-recovered': {
    say: [
      'A compromise spares both sides a long case, and a sure part may be worth more than an unsure whole.',
      'Here the fund shares in proportion to what it had paid, so that nobody is paid twice for one loss.',
    ],
    ask: 'How should the two share what comes in: in halves, or by what each has borne?',
  },
  'written-off': {
    say: [
      'The word suggests a gift, and there is none: only the books of the lender give the loan up.',
      'It is money of the lender that is lost now, in part set aside long before.',
    ],
    ask: 'Why do people so often confuse writing off with forgiving?',
  },
  'paid-after-all': {
    say: ['The lender had given this money up, so what it may keep of it is gain.', 'The fund gets its share of it, as of everything that came in before.'],
    ask: 'What might move a borrower to pay a debt that nobody expects to be paid?',
  },
  'file-closed': {
    say: [
      'Closing a file is a decision about work, not about right: to go on would cost more than it brings.',
      'Add up who has paid for this failure, and the lender comes first, the fund second, and MUDRA not at all.',
    ],
    ask: 'Who has paid for this failure in the end: one party, or all borrowers through their interest?',
  },
  'below-first-loss': {
    say: [
      'The pool has done well enough for the fund to owe nothing, and this one loan is lost all the same.',
      'That is how a first loss works: it leaves ordinary failures with the lender and covers only an unusual number of them.',
    ],
    ask: 'Does a guarantee that pays nothing here still change how a lender behaves?',
  },
  'claim-refused': {
    say: [
      'A guarantee has rules, and a lender that has broken one finds out when it is too late to mend it.',
      'The rule in the example protects borrowers: cover is for loans without other security, so whoever took such security cannot claim.',
    ],
    ask: 'Is it right that a breach by the lender changes nothing for the borrower?',
  },
  'recovered-in-full': {
    say: [
      'It does happen: the whole debt comes in, and the caution of the books proves unneeded.',
      'The money set aside flows back into profit, which shows that it had never been spent.',
    ],
    ask: 'Has the lender lost anything at all in the end?',
  },
  'settlement-offered': {
    say: [
      'Each side gives something up: the lender a part of its claim, the borrower whatever can be raised at once.',
      'There is a danger in it, since those who pay in full may ask why they do.',
    ],
    ask: 'How much less would you accept today for a debt that may never be paid?',
  },
  'settlement-paid': {
    say: [
      'Here something is forgiven, unlike in a write-off: the rest of the debt is gone for good.',
      'The bureau does not forget it, so the borrower goes on paying in another way.',
    ],
    ask: 'What will the mark at the bureau cost the borrower in years to come?',
  },
  'suit-filed': {
    say: [
      'The special tribunals for bank debts were made for larger sums, so a small loan goes the ordinary way, which is slow.',
      'The cost of a suit is hardly smaller for a small claim, and a lender has to think twice.',
    ],
    ask: 'From what size of debt would you go to court?',
  },
  'suit-part-recovered': {
    say: [
      'The judgement may be for the whole sum, and still only what the borrower has can be collected.',
      'Without the fund the lender need not share, and has to bear all the rest.',
    ],
    ask: 'Would the lender have done better with the claim on the fund?',
  },
};

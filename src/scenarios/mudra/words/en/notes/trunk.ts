import type { Noted } from '../../../words';

/** What to say of the loan when all goes well. */
export const notes: Noted<'trunk'> = {
  'machine-wanted': {
    say: [
      'Looking into a loan is work whatever its size, so small loans are the dear ones to make.',
      'The scheme puts no public money into this one: the lender lends its own, and that is why it will look so closely.',
      'Keep three names apart: the scheme, the company MUDRA that lends to lenders, and the lender across the counter.',
    ],
    ask: 'Why would a lender rather make one large loan than many small ones?',
  },
  'form-handed-in': {
    say: [
      "The margin makes the borrower the first to lose: if the machine is worth less than it cost, the borrower's share goes before the lender's.",
      'To somebody who has saved nothing it can be the highest hurdle of all; on the smallest loans some lenders ask for none.',
    ],
    ask: 'Whom does the margin protect, and from what?',
  },
  'application-lodged': {
    say: [
      'The number matters more than it looks: without a receipt an application can be forgotten, and nobody can complain.',
      'The bands sort loans by size and not borrowers by merit; for the lowest, the form is a single page.',
    ],
    ask: 'What could go wrong for a borrower who has handed in papers and holds no receipt?',
  },
  'clock-started': {
    say: [
      'A rule on time protects those who cannot wait: by the time of a late yes, the machine or the season may be gone.',
      'The rule has a gap, since the clock starts with the last paper, and it is the lender who says what is missing.',
    ],
    ask: 'Who should decide when an application is complete?',
  },
  'record-checked': {
    say: [
      'A bureau lets one lender know what another has learnt the hard way, and lets a borrower carry a good name along.',
      'About somebody who has never borrowed it can say nothing, so the lender has to judge by other means.',
    ],
    ask: 'Should having no record count for a borrower, against, or not at all?',
  },
  'visit-made': {
    say: [
      'Look at what the lender goes by: not the house of the borrower, but what the business can spare each month.',
      'A visit costs more time than a small loan seems to be worth, and there is little else to judge by.',
    ],
    ask: 'What would you look at in the shop, if you had an hour and it were your money?',
  },
  'loan-sanctioned': {
    say: [
      'From here the two are not equal: the lender has committed itself, and the borrower may still walk away.',
      'Under a rule of the Indian central bank, banks may not ask for other property as security on a loan of this size.',
      ({ instalment, interestInAll }) =>
        `An instalment of ${instalment} sounds small; the price to compare is ${interestInAll}, the interest over the whole term.`,
    ],
    ask: 'Would a longer term make this loan cheaper or dearer?',
  },
  'agreement-signed': {
    say: [
      'Hypothecation lets the borrower work with the very thing that is pledged: a machine locked up in a bank would earn nothing.',
      'The lender pays for that freedom with a risk, because a machine in use can wear out, break or be sold.',
    ],
    ask: 'If the machine is all the security there is, what will it be worth after two years of use?',
  },
  'margin-paid': {
    say: [
      "For a while it is the lender who holds the borrower's money, and the borrower who has only a promise.",
      'Somebody who has put in savings is less likely to walk away from the rest.',
    ],
    ask: 'Who is trusting whom at this moment?',
  },
  'machine-ordered': {
    say: [
      'Money that goes straight to the seller cannot be spent on anything else on the way.',
      'It is common practice with loans for machines; that Mudra loans were paid out like this is inferred, for no written rule was found.',
      'To compare the payee with the quotation stops honest mistakes as well as dishonest ones.',
    ],
    ask: 'What does the borrower give up by never holding the money?',
  },
  'transfer-sent': {
    say: [
      'For a short while nobody can use the money: it has left the lender and has not reached the supplier.',
      'What makes this gap bearable is a rule: arrive, or come back, by a set time.',
    ],
    ask: 'If the transfer failed, should the borrower pay interest for the time it was on its way?',
  },
  'supplier-paid': {
    say: [
      'See the order of things: the supplier is paid, the machine is still to come, and the one with a debt is the borrower.',
      'From now on time costs money, whether the machine runs or not.',
    ],
    ask: 'What could a borrower ask for, so as not to owe for goods that have not come?',
  },
  'machine-delivered': {
    say: [
      'Money has become a machine, and the debt has stayed a debt: the one wears out while the other is paid off.',
      'The bills go to the lender because a loan spent on something else cannot be repaid out of what a machine earns.',
    ],
    ask: 'Who should check that the money bought what it was lent for, and at whose cost?',
  },
  'use-checked': {
    say: [
      'The lender has done what can be done beforehand; from here everything depends on what the business takes in.',
      'Refinance would put fresh money into the till of the lender, and leave the risk in its books.',
    ],
    ask: 'If the borrower stopped paying, what would the lender still owe to whoever refinanced it?',
  },
  'first-instalment': {
    say: [
      ({ interest, principal }) =>
        `Every instalment is the same, and each does something different: ${interest} of this one is interest and ${principal} repayment, and month by month the first gives way to the second.`,
      'Interest is counted on what is still owed, so whatever is paid early saves interest for all the months to come.',
    ],
    ask: 'In which month would an extra payment save the borrower most?',
  },
  'cover-pooled': {
    say: [
      'The guarantee looks at a crowd of loans and not at this one: a single failure may cost the fund nothing.',
      'It is meant to let lenders lend without other security; it lets no borrower off.',
    ],
    ask: 'If part of its losses were covered, would a lender look less closely at whom it lends to?',
  },
  'first-year': {
    say: [
      ({ month, planMonths, balance, loan }) =>
        `After ${month} of ${planMonths} instalments ${balance} of the ${loan} is still owed: interest takes its share first, so a debt shrinks slowly in the beginning.`,
      'The fee for the guarantee is paid whether or not any loan in the pool fails, as with every insurance.',
    ],
    ask: 'What share of the instalments has been paid by now, and what share of the debt?',
  },
  'two-years-on': {
    say: [
      'Month after month nothing happens, and that is success: any of these payments could have been missed.',
      'The lender has most of its money back, so a failure now would hurt it far less than one in the first year.',
    ],
    ask: "At which point of these years was most of the lender's money at risk?",
  },
  'last-instalment': {
    say: [
      'Every month has been rounded to whole rupees, and the last payment settles what that has left over.',
      'From here on whatever the machine earns belongs to its owner alone.',
    ],
    ask: 'Was the interest worth it, compared with saving up for the machine first?',
  },
  'no-dues': {
    say: [
      'An end needs paper too: without the letter, a later buyer or lender could not know that the machine is free.',
      'Besides the machine the borrower has gained a record, and the next lender will see a loan repaid.',
      'It all went well here, and the branches show who pays when it does not.',
    ],
    ask: 'Looking back, who stood to lose most, and when?',
  },
};

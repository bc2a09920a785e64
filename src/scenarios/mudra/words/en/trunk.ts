import type { Told } from '../../words';

/** The loan when all goes well. */
export const steps: Told<'trunk'> = {
  'machine-wanted': {
    title: ({ price }) => `The owner of a small business in India needs ${price}`,
    text: [
      () =>
        'Say, a tailor who needs a machine. Under the Mudra scheme, begun in April 2015, banks, co-operatives and finance companies lend for such needs, from their own money.',
      () =>
        'MUDRA, owned by the development bank SIDBI, lends to those lenders only. In 2015 it was a finance company; a "Mudra Bank" was no more than a plan.',
    ],
  },
  'form-handed-in': {
    title: () => 'The borrower asks a lender for the money',
    text: [
      ({ price, loan, margin }) =>
        `By the lender's rules ${loan} of the ${price} can be lent. The rest, ${margin}, is the margin: the borrower's own share of the price.`,
      () => 'The lender alone decides, and lends its own money. MUDRA takes no applications.',
    ],
  },
  'application-lodged': {
    title: () => 'The lender accepts the identity and gives the application a number',
    text: [
      () => 'Identity is shown on paper or, with consent, by Aadhaar, the national identity number.',
      ({ category }) =>
        `By its size the loan is ${category}. Shishu goes up to ₹50,000, with no lower limit: a newspaper's "from ₹50,000" of September 2015 was loose. Kishor goes up to ₹5 lakh (₹5,00,000), Tarun to ₹10 lakh; Tarun Plus, since 24 October 2024, to ₹20 lakh.`,
    ],
  },
  'clock-started': {
    title: ({ clockEnd }) => `The application is complete: an answer is due by ${clockEnd}`,
    text: [
      () => 'The clock starts only now. A lender has two weeks for a loan up to ₹25,000 and four weeks up to ₹5 lakh; for larger ones four are assumed here.',
      () => 'The borrower owes nothing yet.',
    ],
  },
  'record-checked': {
    title: () => "The credit bureau answers with the borrower's record",
    text: [
      () => 'A bureau collects what lenders report about those who borrow from them.',
      () => 'Having no record is no fault: many borrow for the first time. A default, an earlier loan not repaid, would end the application.',
    ],
  },
  'visit-made': {
    title: () => 'The lender visits the business and finds the plan sound',
    text: [
      ({ instalment }) => `The question was whether it can spare ${instalment} a month. That is the instalment: one equal sum, part interest, part repayment.`,
      () => "If the lender is wrong about it, it is the lender's money that is lost.",
    ],
  },
  'loan-sanctioned': {
    title: ({ loan, rate }) => `The lender offers ${loan} at ${rate} a year`,
    text: [
      ({ windowEnd }) =>
        `The lender is bound by its sanction; the borrower may accept until ${windowEnd}, thirty days as in SBI's later e-Mudra. The day of the offer is chosen here; 2 to 15 days from lodging were reported. Up to ₹10 lakh banks may ask for no other security than what the loan buys.`,
      ({ planMonths, instalment, lastInstalment, interestInAll }) =>
        `Instalments: ${planMonths}, of ${instalment} each, the last of ${lastInstalment}. Such a loan costs ${interestInAll} in interest.`,
    ],
  },
  'agreement-signed': {
    title: () => 'The borrower accepts the offer and signs the agreement',
    text: [
      () => 'The borrower pledges what is bought, and uses it all the same: a hypothecation.',
      ({ fee, marginDue, margin }) =>
        marginDue
          ? `The fee is ${fee}. Nothing has been lent, so the borrower owes nothing; the margin, ${margin}, is still to be paid.`
          : `The fee is ${fee}, and no margin is asked. Nothing has been lent, so the borrower owes nothing.`,
    ],
  },
  'margin-paid': {
    title: ({ marginDue, margin }) => (marginDue ? `The borrower pays the margin of ${margin}` : 'No margin is due, and the loan is ready'),
    text: [
      ({ marginDue, marginHeld }) =>
        marginDue
          ? `The lender holds ${marginHeld} for the borrower. If the order is cancelled, it must give that back.`
          : 'The loan pays the whole price. Where a margin is due, the lender holds it until the supplier is paid.',
      ({ savings }) => `${savings} stays in the borrower's account. The loan waits with the lender and costs nothing until it is paid out.`,
    ],
  },
  'machine-ordered': {
    title: () => 'The borrower orders the machine from the supplier',
    text: [
      () => 'The lender will pay the supplier itself, so that the loan buys what it was granted for. First it compares the payee with the quotation.',
      ({ marginDue, marginHeld }) =>
        marginDue ? `The supplier has an order and no money; the lender still holds the ${marginHeld}.` : 'The supplier has an order and no money yet.',
    ],
  },
  'transfer-sent': {
    title: ({ price }) => `The lender sends ${price} to the supplier's bank`,
    text: [
      ({ marginDue, loan, margin, windowEndTime }) =>
        `${marginDue ? `Loan, ${loan}, and margin, ${margin}, go as one transfer` : `The loan, ${loan}, goes as one transfer`}. The payment system must credit the supplier or return the money by ${windowEndTime}.`,
      ({ balance }) => `The lender's books already show a debt of ${balance}. Interest runs only once the supplier has the money.`,
    ],
  },
  'supplier-paid': {
    title: ({ balance }) => `The supplier is paid, and the borrower owes ${balance}`,
    text: [
      () => "The borrower owes it to the lender, machine or no machine, and interest begins today. If it is not repaid, the lender's money is lost.",
      ({ nextDue }) => `MUDRA has no money in it so far. The first due date is ${nextDue}; the day of payment, from which it counts, is chosen here.`,
    ],
  },
  'machine-delivered': {
    title: () => 'The supplier delivers the machine, and the bills go to the lender',
    text: [
      ({ price, balance }) => `The borrower now has a machine bought for ${price}, and a debt of ${balance}.`,
      () => "If the machine earns too little, the debt stays the same. The business is the borrower's risk; whether the borrower can pay is the lender's.",
    ],
  },
  'use-checked': {
    title: () => 'The lender has seen the machine, and only repayment is left',
    text: [
      ({ nextDue }) => `Some plans begin with a moratorium, months in which only interest runs; this one does not. The next due date is ${nextDue}.`,
      () => 'The lender may now ask MUDRA for refinance: a loan to the lender for what it has lent. It would have to repay MUDRA whatever the borrower does.',
    ],
  },
  'first-instalment': {
    title: () => 'The borrower pays the first instalment',
    text: [
      ({ rate, opening, interest, principal, balance }) =>
        `A month's interest, a twelfth of ${rate} on ${opening}, is ${interest}. The rest of the payment, ${principal}, is repayment: ${balance} is still owed.`,
      () => 'As the debt falls, interest takes less of each instalment and repayment more.',
    ],
  },
  'cover-pooled': {
    title: () => 'The lender reports the loan and puts it into its guaranteed pool',
    text: [
      ({ firstLossRate, paidShare }) =>
        `Of defaults above a first loss, here ${firstLossRate} of the pool, a fund pays the lender ${paidShare}: that is the guarantee. It bears part of the lender's loss; the borrower's debt remains.`,
      ({ balance }) =>
        `The fund was approved in January 2016, for loans sanctioned since April 2015. Chosen here: reports at a month's end, lists at a quarter's. ${balance} is owed.`,
    ],
  },
  'first-year': {
    title: ({ month, balance }) => `After ${month} instalments ${balance} is still owed`,
    text: [
      ({ interest, principal, charged }) =>
        `Of the latest instalment ${interest} was interest and ${principal} repayment. Interest since the start: ${charged}.`,
      ({ poolFixedOn, coverFee }) =>
        `The fund fixed the year's pool on ${poolFixedOn}. Its fee for this loan, ${coverFee}, has been paid; rate and day are chosen here.`,
    ],
  },
  'two-years-on': {
    title: ({ month, balance }) => `After ${month} instalments ${balance} is still owed`,
    text: [
      ({ paid, charged }) => `Month after month the same: ${paid} has been paid, ${charged} of it interest.`,
      () => "A purchase is over in days; a loan is a promise kept for years. Until it is kept, the lender's money is at risk.",
    ],
  },
  'last-instalment': {
    title: ({ month, planMonths, balance }) => `Instalment ${month} of ${planMonths} is paid, and ${balance} is owed`,
    text: [
      ({ lastInstalment }) => `The last instalment of the plan, ${lastInstalment}, takes whatever rounding to whole rupees has left.`,
      ({ paid, charged }) => `${paid} has been paid in all. ${charged} of it was interest, the price of having the money early.`,
    ],
  },
  'no-dues': {
    title: () => 'The lender certifies that nothing is owed',
    text: [
      ({ record }) => `With this no-dues letter the charge on the machine is gone. The bureau's record of the loan: ${record}.`,
      () => 'The day of the letter is chosen here. The lender carried the risk all the way. MUDRA lent nothing for this loan, and the fund had nothing to pay.',
    ],
  },
};

import type { Told } from '../../words';

/** The end of a loan that is not repaid: claim, court, settlement, write-off. */
export const steps: Told<'recovery'> = {
  'loan-recalled': {
    title: () => 'The lender recalls the loan and demands all of it',
    text: [
      ({ owed }) => `The plan is over. With interest for thirty days of notice the borrower owes ${owed}; it is assumed here that no more is added.`,
      ({ balance, provision }) =>
        `The lender's books show ${balance} of that, and ${provision} set aside for a loss. It may claim on the guarantee, settle, or go to court.`,
    ],
  },
  'claim-lodged': {
    title: () => 'The lender claims on the guarantee',
    text: [
      ({ inDefault, othersInDefault, pool, firstLoss, paidShare, ceiling }) =>
        `In a pool of ${pool}, ${othersInDefault} of other loans is in default; this one adds ${inDefault}, its debt as it stood when it became an NPA. Of all that, above a first loss of ${firstLoss}, the fund pays ${paidShare}, at most ${ceiling}.`,
      () => 'For 2016 first loss and ceiling are assumptions. So are, from here on, the days that claim, court and payments take.',
    ],
  },
  'claim-paid': {
    title: ({ claim }) => `The fund pays the lender ${claim} for this loan`,
    text: [
      ({ payout }) => `It is this loan's part of ${payout}, the fund's payment for the pool's defaults.`,
      ({ owed }) => `The borrower owes ${owed} as before. The lender goes on collecting and shares what comes in.`,
    ],
  },
  'part-recovered': {
    title: ({ recovered }) => `Recovery brings in ${recovered} from the borrower`,
    text: [
      ({ share }) =>
        `It may be a compromise in a Lok Adalat, a people's court, or a suit. ${share} of it goes to the fund, which had paid part of the default.`,
      ({ balance, provision }) => `The lender's books still show ${balance}, and ${provision} set aside for its loss.`,
    ],
  },
  'written-off': {
    title: ({ writtenOff }) => `The lender writes off ${writtenOff}`,
    text: [
      ({ lost }) => `It stops carrying the loan in its books. Beyond what the fund paid it loses ${lost} of its own money, some of it set aside earlier.`,
      ({ owed }) => `That is no gift: the borrower still owes ${owed}.`,
    ],
  },
  'paid-after-all': {
    title: () => 'The borrower pays something after the write-off',
    text: [
      ({ recovered, share }) =>
        `To the lender it is income, for the loan is no longer in its books. ${recovered} has come in since the recall; the fund's share of that is ${share}.`,
      ({ owed }) => `${owed} is still owed.`,
    ],
  },
  'file-closed': {
    title: ({ owed }) => `The lender closes the file with ${owed} unpaid`,
    text: [
      ({ lost }) =>
        `Giving the loan up has cost it ${lost} of its own money, as booked; what came in later is income beside that. The fund bore a part. The guarantee's cover ends after five years, counted here from the quarter in which the loan was listed.`,
      () => 'MUDRA had lent nothing here and lost nothing.',
    ],
  },
  'below-first-loss': {
    title: ({ claim }) => `The fund works out its payment for this loan: ${claim}`,
    text: [
      ({ firstLoss, payout }) =>
        `Only defaults above the first loss, ${firstLoss}, count, and for the whole pool that comes to ${payout}. What the fund does not pay remains the lender's loss.`,
    ],
  },
  'claim-refused': {
    title: () => 'The fund refuses the claim',
    text: [
      () => "A fund may refuse if its rules were not kept, for example if other property was taken as security. The loss is then the lender's alone.",
      ({ owed }) => `Nothing changes for the borrower, who owes ${owed}.`,
    ],
  },
  'recovered-in-full': {
    title: ({ recovered, owed }) => `Recovery brings in ${recovered}, and ${owed} is still owed`,
    text: [({ provision }) => `The fund paid nothing and gets no share. The provision is ${provision}: what was set aside is released once the debt is paid.`],
  },
  'settlement-offered': {
    title: ({ settlement }) => `The lender offers to settle for ${settlement}`,
    text: [
      ({ owed }) =>
        `A one-time settlement: a part of the ${owed}, paid in one sum, ends the debt. The lender prefers a sure part to an unsure whole. The thirty days to agree, and as many to pay, are chosen here.`,
    ],
  },
  'settlement-paid': {
    title: ({ settlement }) => `The borrower pays ${settlement}, and the rest is forgiven`,
    text: [
      ({ forgiven, lost }) => `${forgiven} is forgiven. ${lost} of that is the lender's loss; the rest is interest it had stopped counting as income.`,
      ({ record }) => `The bureau's record says so to later lenders: ${record}.`,
    ],
  },
  'suit-filed': {
    title: () => 'The lender goes to court without a claim on the guarantee',
    text: [
      ({ owed }) => `It sues for ${owed} or seeks a compromise in a Lok Adalat, a people's court; the days this takes are chosen here.`,
      () => 'Debt tribunals take only debts from ₹10 lakh, since September 2018 from ₹20 lakh: most Mudra loans are too small.',
    ],
  },
  'suit-part-recovered': {
    title: ({ recovered }) => `The court brings in ${recovered}`,
    text: [
      ({ balance }) => `The lender keeps all of it, for no fund has paid. Its books still show ${balance}. What cannot be recovered is written off in the end.`,
    ],
  },
};

import type { Account, AccountKind } from '../../ledger/ledger';

/** Who takes part. All but the bureau keep a book; the escrow exists only in the hypothetical variant. */
export type Party = 'borrower' | 'lender' | 'supplier' | 'payments' | 'bureau' | 'mudra' | 'guarantor' | 'sidbi' | 'escrow';

const account = <I extends string, B extends Party>(id: I, book: B, kind: AccountKind, more: { cash?: true; counterparty?: Party } = {}) =>
  ({ id, book, kind, currency: 'INR', ...more }) as const satisfies Account<'INR'>;

const cash = { cash: true } as const;
const with_ = (counterparty: Party) => ({ counterparty });

/** The chart of accounts of the dossier's section 11. Cash is where money is, a counterparty makes a claim. */
export const accounts = {
  bank: account('borrower.bank', 'borrower', 'asset', with_('lender')),
  purse: account('borrower.cash', 'borrower', 'asset', cash),
  marginDeposit: account('borrower.marginDeposit', 'borrower', 'asset', with_('lender')),
  sweepDeposit: account('borrower.sweepDeposit', 'borrower', 'asset', with_('lender')),
  transferUnderWay: account('borrower.transfer', 'borrower', 'asset', with_('payments')),
  escrowClaim: account('borrower.escrowClaim', 'borrower', 'asset', with_('escrow')),
  advancePaid: account('borrower.advance', 'borrower', 'asset', with_('supplier')),
  machine: account('borrower.machine', 'borrower', 'asset'),
  stock: account('borrower.stock', 'borrower', 'asset'),
  loanOwed: account('borrower.loanOwed', 'borrower', 'liability', with_('lender')),
  overdraftOwed: account('borrower.overdraftOwed', 'borrower', 'liability', with_('lender')),
  ownMoney: account('borrower.opening', 'borrower', 'equity'),
  takings: account('borrower.takings', 'borrower', 'income'),
  forgiven: account('borrower.forgiven', 'borrower', 'income'),
  interestPaid: account('borrower.interest', 'borrower', 'expense'),
  feesPaid: account('borrower.fees', 'borrower', 'expense'),
  upkeep: account('borrower.upkeep', 'borrower', 'expense'),

  settle: account('lender.settle', 'lender', 'asset', cash),
  loan: account('lender.loan', 'lender', 'asset', with_('borrower')),
  overdraft: account('lender.overdraft', 'lender', 'asset', with_('borrower')),
  memo: account('lender.memo', 'lender', 'asset', with_('borrower')),
  memoContra: account('lender.memoContra', 'lender', 'liability'),
  deposit: account('lender.deposit', 'lender', 'liability', with_('borrower')),
  marginHeld: account('lender.marginHeld', 'lender', 'liability', with_('borrower')),
  sweepHeld: account('lender.sweepHeld', 'lender', 'liability', with_('borrower')),
  refinanceOwed: account('lender.refinanceOwed', 'lender', 'liability', with_('mudra')),
  provision: account('lender.provision', 'lender', 'liability'),
  claimReceived: account('lender.claimReceived', 'lender', 'liability'),
  capital: account('lender.capital', 'lender', 'equity'),
  interestIncome: account('lender.interestIncome', 'lender', 'income'),
  feeIncome: account('lender.feeIncome', 'lender', 'income'),
  recoveryIncome: account('lender.recoveryIncome', 'lender', 'income'),
  refinanceInterest: account('lender.refinanceInterest', 'lender', 'expense'),
  guaranteeFee: account('lender.guaranteeFee', 'lender', 'expense'),
  provisionExpense: account('lender.provisionExpense', 'lender', 'expense'),
  writeOffLoss: account('lender.writeOffLoss', 'lender', 'expense'),

  supplierBank: account('supplier.bank', 'supplier', 'asset', cash),
  advanceReceived: account('supplier.advance', 'supplier', 'liability', with_('borrower')),
  sales: account('supplier.sales', 'supplier', 'income'),

  inTransit: account('payments.cash', 'payments', 'asset', cash),
  undelivered: account('payments.owed', 'payments', 'liability', with_('borrower')),

  mudraBank: account('mudra.bank', 'mudra', 'asset', cash),
  refinance: account('mudra.refinance', 'mudra', 'asset', with_('lender')),
  depositsTaken: account('mudra.depositsTaken', 'mudra', 'liability'),
  mudraIncome: account('mudra.interestIncome', 'mudra', 'income'),

  fundBank: account('guarantor.bank', 'guarantor', 'asset', cash),
  corpus: account('guarantor.corpus', 'guarantor', 'equity'),
  fundFees: account('guarantor.feeIncome', 'guarantor', 'income'),
  recoveries: account('guarantor.recoveries', 'guarantor', 'income'),
  claims: account('guarantor.claims', 'guarantor', 'expense'),

  sidbiCash: account('sidbi.cash', 'sidbi', 'asset', cash),
  grant: account('sidbi.grant', 'sidbi', 'equity'),
  subvention: account('sidbi.subvention', 'sidbi', 'expense'),

  escrowBank: account('escrow.bank', 'escrow', 'asset', cash),
  owedOnRelease: account('escrow.owed', 'escrow', 'liability', with_('borrower')),
};

export type AccountId = (typeof accounts)[keyof typeof accounts]['id'];

import type { Geography } from '../scenario';

/** The stage: the village and retail to the left of the border, the city and wholesale to its right. */
export const geography = {
  zones: [
    { id: 'village', side: 'left', tone: 'inr' },
    { id: 'city', side: 'right', tone: 'inr' },
  ],
  border: { wide: 372, narrow: 200 },
  places: [
    {
      id: 'borrower',
      party: 'borrower',
      icon: 'person',
      wide: [80, 270],
      narrow: [50, 294],
      cash: ['borrower.cash'],
      figures: ['borrower.loanOwed', 'borrower.overdraftOwed'],
    },
    {
      id: 'lender',
      party: 'lender',
      icon: 'bank',
      wide: [190, 92],
      narrow: [84, 80],
      cash: ['lender.settle'],
      figures: ['lender.marginHeld', 'lender.sweepHeld'],
    },
    { id: 'supplier', party: 'supplier', icon: 'shop', wide: [292, 270], narrow: [150, 294], cash: ['supplier.bank'], figures: ['supplier.bank'] },
    {
      id: 'payments',
      party: 'payments',
      icon: 'exchange',
      wide: [452, 200],
      narrow: [250, 198],
      cash: ['payments.cash', 'escrow.bank'],
      figures: ['payments.owed', 'escrow.owed'],
    },
    { id: 'bureau', party: 'bureau', icon: 'globe', wide: [446, 70], narrow: [250, 80], cash: [], figures: [] },
    { id: 'mudra', party: 'mudra', icon: 'bank', wide: [578, 92], narrow: [322, 80], cash: ['mudra.bank'], figures: ['mudra.refinance'] },
    { id: 'sidbi', party: 'sidbi', icon: 'safe', wide: [694, 190], narrow: [318, 198], cash: ['sidbi.cash'], figures: [] },
    { id: 'guarantor', party: 'guarantor', icon: 'safe', wide: [572, 270], narrow: [290, 304], cash: ['guarantor.bank'], figures: ['guarantor.claims'] },
  ],
} as const satisfies Geography;

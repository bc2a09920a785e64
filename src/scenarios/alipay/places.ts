import type { Geography } from '../scenario';

/** The stage: yuan to the left of the border, the settlement currency to its right, the exchange on it. */
export const geography = {
  zones: [
    { id: 'china', side: 'left', tone: 'cny' },
    { id: 'abroad', side: 'right', tone: 'foreign' },
  ],
  border: { wide: 376, narrow: 190 },
  places: [
    { id: 'buyerBank', party: 'buyerBank', icon: 'bank', wide: [86, 98], narrow: [54, 76], cash: ['buyerBank.cash'], figures: ['buyerBank.owedBuyer'] },
    { id: 'buyer', party: 'buyer', icon: 'person', wide: [86, 306], narrow: [54, 362], cash: [], figures: ['buyer.purchases', 'buyer.refundDue'] },
    {
      id: 'alipay',
      party: 'alipay',
      icon: 'wallet',
      wide: [228, 162],
      narrow: [150, 222],
      cash: ['alipay.reserve'],
      figures: ['alipay.owedTrade', 'alipay.owedRefund'],
    },
    { id: 'fxBank', party: 'fxBank', icon: 'exchange', wide: [376, 98], narrow: [190, 76], cash: ['fxBank.yuan', 'fxBank.foreign'], figures: [] },
    { id: 'alipayForeign', party: 'alipay', icon: 'safe', wide: [512, 98], narrow: [306, 76], cash: ['alipay.fxReserve'], figures: ['alipay.fxReserve'] },
    { id: 'carrier', party: 'carrier', icon: 'globe', wide: [648, 98], narrow: [306, 177], cash: ['carrier.cash'], figures: ['carrier.owedAlipay'] },
    {
      id: 'merchantBank',
      party: 'merchantBank',
      icon: 'bank',
      wide: [680, 246],
      narrow: [306, 278],
      cash: ['merchantBank.cash'],
      figures: ['merchantBank.owedMerchant'],
    },
    { id: 'merchant', party: 'merchant', icon: 'shop', wide: [544, 306], narrow: [226, 352], cash: [], figures: ['merchant.dueYuan', 'merchant.due'] },
  ],
} as const satisfies Geography;

import type { Geography } from '../scenario';

/** The stage: yuan to the left of the border, the settlement currency to its right, the exchange on it. */
export const geography = {
  zones: [
    { id: 'china', side: 'left', tone: 'cny' },
    { id: 'abroad', side: 'right', tone: 'foreign' },
  ],
  border: { wide: 376, narrow: 190 },
  places: [
    { id: 'buyerBank', party: 'buyerBank', icon: 'bank', wide: [86, 98], narrow: [56, 72], cash: ['buyerBank.cash'], figures: ['buyerBank.owedBuyer'] },
    { id: 'buyer', party: 'buyer', icon: 'person', wide: [86, 298], narrow: [56, 346], cash: [], figures: ['buyer.purchases', 'buyer.refundDue'] },
    {
      id: 'alipay',
      party: 'alipay',
      icon: 'wallet',
      wide: [228, 162],
      narrow: [138, 222],
      cash: ['alipay.reserve'],
      figures: ['alipay.owedTrade', 'alipay.owedRefund'],
    },
    { id: 'fxBank', party: 'fxBank', icon: 'exchange', wide: [376, 98], narrow: [190, 72], cash: ['fxBank.yuan', 'fxBank.foreign'], figures: [] },
    { id: 'alipayForeign', party: 'alipay', icon: 'safe', wide: [512, 98], narrow: [303, 72], cash: ['alipay.fxReserve'], figures: ['alipay.fxReserve'] },
    { id: 'carrier', party: 'carrier', icon: 'globe', wide: [648, 98], narrow: [294, 162], cash: ['carrier.cash'], figures: ['carrier.owedAlipay'] },
    {
      id: 'merchantBank',
      party: 'merchantBank',
      icon: 'bank',
      wide: [680, 246],
      narrow: [294, 254],
      cash: ['merchantBank.cash'],
      figures: ['merchantBank.owedMerchant'],
    },
    { id: 'merchant', party: 'merchant', icon: 'shop', wide: [544, 298], narrow: [248, 342], cash: [], figures: ['merchant.dueYuan', 'merchant.due'] },
  ],
} as const satisfies Geography;

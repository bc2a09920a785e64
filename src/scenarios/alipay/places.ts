import type { Geography } from '../scenario';

/** The stage: yuan to the left of the border, the settlement currency to its right, the exchange on it. */
export const geography = {
  zones: [
    { id: 'china', side: 'left', tone: 'cny' },
    { id: 'abroad', side: 'right', tone: 'foreign' },
  ],
  border: { wide: 392, narrow: 180 },
  places: [
    { id: 'buyerBank', party: 'buyerBank', icon: 'bank', wide: [86, 92], narrow: [54, 70], cash: ['buyerBank.cash'], figures: ['buyerBank.owedBuyer'] },
    { id: 'buyer', party: 'buyer', icon: 'person', wide: [86, 290], narrow: [54, 306], cash: [], figures: ['buyer.purchases', 'buyer.refundDue'] },
    { id: 'alipay', party: 'alipay', icon: 'wallet', wide: [242, 192], narrow: [106, 188], cash: ['alipay.reserve'], figures: ['alipay.owedTrade', 'alipay.owedRefund'] },
    { id: 'fxBank', party: 'fxBank', icon: 'exchange', wide: [392, 92], narrow: [180, 70], cash: ['fxBank.yuan', 'fxBank.foreign'], figures: [] },
    { id: 'alipayForeign', party: 'alipay', icon: 'safe', wide: [500, 192], narrow: [252, 188], cash: ['alipay.fxReserve'], figures: ['alipay.fxReserve'] },
    { id: 'carrier', party: 'carrier', icon: 'globe', wide: [572, 92], narrow: [306, 70], cash: ['carrier.cash'], figures: ['carrier.owedAlipay'] },
    { id: 'merchantBank', party: 'merchantBank', icon: 'bank', wide: [686, 192], narrow: [306, 250], cash: ['merchantBank.cash'], figures: ['merchantBank.owedMerchant'] },
    { id: 'merchant', party: 'merchant', icon: 'shop', wide: [640, 300], narrow: [306, 330], cash: [], figures: ['merchant.due'] },
  ],
} as const satisfies Geography;

export type PlaceId = (typeof geography.places)[number]['id'];

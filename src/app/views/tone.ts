/** The tone of a currency: yuan, rupees, or any other. */
export const toneOf = (currency: string): 'cny' | 'inr' | 'fx' => (currency === 'CNY' ? 'cny' : currency === 'INR' ? 'inr' : 'fx');

import type { WordBook } from '../../scenario';

/** The payment told in English, in the parts in which pages load it. */
export const en: WordBook = {
  core: async () => (await import('./en/core')).core,
  aside: async () => (await import('./en/aside')).aside,
  notes: async () => (await import('./en/notes')).notes,
  chapters: {
    trunk: async () => (await import('./en/trunk')).steps,
    order: async () => (await import('./en/order')).steps,
    cashier: async () => (await import('./en/cashier')).steps,
    notify: async () => (await import('./en/notify')).steps,
    settle: async () => (await import('./en/settle')).steps,
    rates: async () => (await import('./en/rates')).steps,
    refund: async () => (await import('./en/refund')).steps,
    'refunds-later': async () => (await import('./en/refunds-later')).steps,
  },
};

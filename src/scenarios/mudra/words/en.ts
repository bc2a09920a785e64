import type { WordBook } from '../../scenario';

/** The loan told in English, in the parts in which pages load it. */
export const en: WordBook = {
  core: async () => (await import('./en/core')).core,
  aside: async () => (await import('./en/aside')).aside,
  notes: async () => (await import('./en/notes')).notes,
  exhibits: async () => (await import('./en/exhibits')).exhibits,
  chapters: {
    trunk: async () => (await import('./en/trunk')).steps,
    apply: async () => (await import('./en/apply')).steps,
    decide: async () => (await import('./en/decide')).steps,
    supply: async () => (await import('./en/supply')).steps,
    default: async () => (await import('./en/default')).steps,
    recovery: async () => (await import('./en/recovery')).steps,
    early: async () => (await import('./en/early')).steps,
    refinance: async () => (await import('./en/refinance')).steps,
    terms: async () => (await import('./en/terms')).steps,
    card: async () => (await import('./en/card')).steps,
    rails: async () => (await import('./en/rails')).steps,
    'rails-otherwise': async () => (await import('./en/rails-otherwise')).steps,
  },
};

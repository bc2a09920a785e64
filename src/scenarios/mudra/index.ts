import type { Staging } from '../scenario';
import { map } from './map';
import { geography } from './places';
import { en } from './words/en';

const phases = ['onboarding', 'appraisal', 'sanction', 'disbursal', 'repayment', 'resolution', 'ended', 'refinance', 'guarantee', 'bureau'] as const;

/** The delivery of what was bought belongs to disbursal (states 4.4 to 4.7 of the dossier's section 10), and so does the credit that opens all regions. */
const phaseOf = (state: string): string => {
  const parts = state.split('.');
  if (state === 'lent' || parts.includes('delivery')) return 'disbursal';
  const region = phases.find((phase) => parts[0] === 'lent' && parts[1] === phase);
  return region ?? phases.find((phase) => parts.includes(phase)) ?? 'onboarding';
};

export const staging: Staging = {
  slug: 'mudra',
  zone: 'Asia/Kolkata',
  phases,
  phaseOf,
  besides: ['refinance', 'guarantee', 'bureau'],
  freeFigures: ['owed', 'arrears', 'paid', 'savings'],
  geography,
  map,
  sources: async () => (await import('./sources')).sources,
  words: { en },
  model: async () => (await import('./model')).model,
};

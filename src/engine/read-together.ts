import type { Lane, Pair } from '../scenarios/pairs';
import { motions, themes } from './address';
import type { Catalogue } from './catalogue';
import type { BadQuery } from './permalink';
import { atPair, openSteps, type TogetherAddress } from './together';

/** Reads a query at a known pair. Nothing in it can break the page: what is wrong is named, and the pair's own step is used. */
export const readTogether = (
  catalogues: Readonly<Record<Lane, Catalogue>>,
  lang: string,
  pair: Pair,
  search: string,
): { readonly address: TogetherAddress; readonly bad: readonly BadQuery[] } => {
  const given = new URLSearchParams(search);
  const bad: BadQuery[] = [];
  const choose = <T extends string>(param: string, allowed: readonly T[], used: T): T => {
    const text = given.get(param);
    const found = allowed.find((option) => option === text);
    if (text !== null && found === undefined) bad.push({ code: 'choice', param, given: text, used, allowed });
    return found ?? used;
  };
  // Two pictures beside each other are the one view there is.
  choose('view', ['flow'], 'flow');
  const step = (lane: Lane): string => choose(lane, openSteps(catalogues[lane], lane), pair.steps[lane]);
  return {
    address: {
      ...atPair(lang, pair),
      steps: { alipay: step('alipay'), mudra: step('mudra') },
      theme: choose('theme', themes, 'auto'),
      motion: choose('motion', motions, 'auto'),
    },
    bad,
  };
};

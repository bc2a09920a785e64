import type { Address } from '../engine/address';
import { permalink } from '../engine/permalink';
import type { Cause } from './explainer.svelte';

/** Writes an address into the browser's history: a step replaces the entry, a jump adds one (contract 3, rule 4). */
export const record = (root: URL, address: Address, cause: Cause): void => {
  if (cause === 'history') return;
  const url = new URL(permalink(address), root);
  if (url.href === location.href) return;
  if (cause === 'jump') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
};

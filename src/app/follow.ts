import { startAt } from '../engine/address';
import { nearest } from '../engine/nearest';
import { read } from '../engine/permalink';
import type { Session } from './session.svelte';

/** Goes where the browser's address leads, and names what was wrong with it. A step that is misspelt becomes the nearest there is. */
export const follow = async (session: Session, wanted: string, search: string): Promise<void> => {
  const { explainer, page } = session;
  const { lang, scenario } = page.address;
  if (search === '' && explainer.guide.catalogue.steps.has(wanted)) {
    session.bad = [];
    return explainer.go(startAt(lang, scenario, wanted), 'history');
  }
  const { scenario: replayed, catalogue } = await session.learn();
  const known = catalogue.steps.has(wanted) ? wanted : nearest(catalogue.steps.keys(), wanted);
  const { address, bad } = read(replayed, catalogue, lang, known, search);
  await explainer.learn();
  await explainer.go(address, 'history');
  session.bad = bad;
};

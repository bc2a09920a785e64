import { startAt } from '../engine/address';
import { nearest } from '../engine/nearest';
import { read } from '../engine/permalink';
import type { Session } from './session.svelte';

/**
 * Goes where the browser's address leads, not before `alive`, and names what was wrong with it. A step that is misspelt
 * becomes the nearest there is.
 */
export const follow = async (session: Session, wanted: string, search: string, alive: Promise<void> | null = null): Promise<void> => {
  const { explainer, page } = session;
  const { lang, scenario } = page.address;
  if (search === '' && explainer.guide.catalogue.steps.has(wanted)) {
    session.bad = [];
    return explainer.go(startAt(lang, scenario, wanted), 'history');
  }
  await explainer.follow(
    async () => {
      const [{ scenario: replayed, catalogue }] = await Promise.all([session.learn(), alive]);
      await explainer.learn();
      return read(replayed, catalogue, lang, catalogue.steps.has(wanted) ? wanted : nearest(catalogue.steps.keys(), wanted), search);
    },
    ({ bad }) => (session.bad = bad),
  );
};

import type { Lang } from '../../text/locale';
import { offerReleases } from './offer';
import { keepRelease, keepScenario } from './worker';

/** Has the site's pages at hand without a network, as far as they have been visited, and offers new releases. */
export const startKeeping = async (app: HTMLElement): Promise<void> => {
  const lang = document.documentElement.lang as Lang;
  const keeper = await keepRelease(new URL(app.dataset.root!, document.baseURI).href);
  if (!keeper) return;
  offerReleases(keeper, app, lang);
  const { scenario = 'together' } = document.querySelector('main')!.dataset;
  await keepScenario(lang, scenario);
};

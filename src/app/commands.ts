import { permalink } from '../engine/permalink';
import { copyText } from './clipboard';
import type { Command } from './keys';
import type { Session } from './session.svelte';
import { saveSettings, type Settings } from './settings';

export type Action = 'first' | 'back' | 'next' | 'last' | 'play' | 'replay';

export const act = ({ explainer }: Session, action: Action): void => {
  explainer.playing = action === 'play' ? !explainer.playing : false;
  if (action === 'next') explainer.forward();
  else if (action === 'back') explainer.backward();
  else if (action === 'first' || action === 'last') explainer.toEnd(action);
  else if (action === 'replay') explainer.replay();
};

/** The address of all that shows, or of the step of a state, as it is handed on. */
export const linkOf = (session: Session, state?: string): string => {
  const { page, explainer } = session;
  const step = state && page.reach[state];
  return page.place.share(step ? session.pathOfStep(step) : permalink(explainer.address));
};

/** Copies that address, a state's if it has the focus on the map, and shows it for those whose browser forbids that. */
const copyLink = async (session: Session): Promise<void> => {
  const { ui } = session.page;
  const state = document.activeElement?.closest<SVGElement>('.map [data-state]')?.dataset.state;
  const href = linkOf(session, state);
  const copied = await copyText(href);
  session.announced = copied ? ui.link.copied : ui.link.failed;
  await session.onDemand.linkBox().then(
    () => (session.link = { href, copied }),
    () => session.lose(),
  );
};

/** Asks the browser for all of the screen. Where it refuses, the window is all there is. */
export const fillScreen = async (): Promise<void> => {
  await document.documentElement.requestFullscreen?.().catch(() => undefined);
};

/** Full screen is given only to the key or click itself, so it is asked for before the presentation has been fetched. */
export const present = async (session: Session): Promise<void> => {
  const filled = fillScreen();
  session.scrolled = scrollY;
  await session.present('screen');
  await filled;
  if (session.presented === null && document.fullscreenElement) await document.exitFullscreen();
};

/** Does what a key asks for. */
export const command = (session: Session, asked: Command): void => {
  if (asked === 'present') void present(session);
  else if (asked === 'link') void copyLink(session);
  else if (asked === 'help') void session.open('help');
  else act(session, asked);
};

/** Changes the reader's own settings, and keeps them. A theme chosen here stands over one the link asked for. */
export const change = (session: Session, to: Partial<Settings>): void => {
  session.settings = { ...session.settings, ...to };
  saveSettings(session.settings);
  if (to.theme) session.explainer.change({ theme: 'auto' });
};

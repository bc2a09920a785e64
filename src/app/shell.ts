import { escape } from '../text/escape';
import type { Walk } from '../engine/walk';
import { hueOf, type Layout } from '../stage/sheet';
import type { Session } from './session.svelte';

/** The parts of a step's page; the browser brings each to life for itself, so that none keeps it long. */
export const partNames = ['top', 'wide', 'narrow', 'view', 'story', 'map', 'transport', 'over'] as const;
export type PartName = (typeof partNames)[number];

/** Whether a part is a picture, of which only the one that shows is brought to life. */
export const isPicture = (part: PartName): part is Layout & PartName => part === 'wide' || part === 'narrow';

/** What the main element says of a walk's step (contract section 4). */
export const mainData = ({ scenario, address, here, steps, at }: Walk): Readonly<Record<string, string>> => ({
  scenario: scenario.slug,
  story: here.story.id,
  step: steps[at]!.id ?? address.step,
  index: `${at}`,
  count: `${address.then.length > 0 ? steps.length : here.count}`,
});

/** A step's page around its parts, which are given as HTML; exhibits are not brought to life, but drawn anew for another step. */
export const shell = (session: Session, parts: Readonly<Record<PartName, string>>, exhibits: string): string => {
  const { ui } = session.page;
  const part = (name: PartName, tag: string, rest = ''): string => `<${tag} data-part="${name}"${rest}>${parts[name]}</${tag}>`;
  const lead = ` data-lead="${hueOf(session.page.scenario.geography.zones[0]!)}"`;
  const data = Object.entries(mainData(session.explainer.walk)).map(([name, value]) => ` data-${name}="${value}"`);
  return [
    `<a class="skip" href="#step">${escape(ui.skip)}</a>`,
    part('top', 'div'),
    `<main id="step"${data.join('')}${lead}>`,
    `<section class="stage" aria-label="${escape(ui.view.label)}">`,
    part('wide', 'div', ' class="picture wide"'),
    part('narrow', 'div', ' class="picture narrow"'),
    exhibits === '' ? '' : `<div data-part="exhibits">${exhibits}</div>`,
    part('view', 'div'),
    '</section>',
    part('story', 'article', ' class="story"'),
    part('map', 'div', ' class="map"'),
    part('transport', 'nav', ` class="transport" aria-label="${escape(ui.transport.label)}"`),
    '</main>',
    part('over', 'div', lead),
  ].join('');
};

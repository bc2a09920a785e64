import { type Address, goTo, setInputs, take, untake } from './address';
import type { Catalogue } from './catalogue';
import type { Walk } from './walk';

/** The address of a step with the reader's own numbers, less those its story needs otherwise. */
export const toStep = (catalogue: Catalogue, address: Address, step: string): Address => {
  const target = catalogue.steps.get(step)!.story;
  if (target.id === catalogue.steps.get(address.step)!.story.id) return goTo(address, step);
  const asked = target.inputs ?? {};
  const inputs = Object.fromEntries(Object.entries(address.inputs).filter(([id]) => !(id in asked)));
  return goTo(setInputs(address, inputs), step);
};

/** A part of a story: ids of its steps, one after the other. */
export type Part = readonly string[];

/** Whether the reader's numbers end a story before its last step, so that nothing of it is left to lead on to. */
export const endsEarly = (catalogue: Catalogue, { address, here, steps, at, stopped }: Walk): boolean =>
  !stopped && address.then.length === 0 && here.next !== null && catalogue.steps.get(here.next)!.story.id === here.story.id && at === steps.length - 1;

/** Where Next leads: a step of the story or of the part that is shown, an event of a free walk, or nowhere. */
export const nextOf = (catalogue: Catalogue, walk: Walk, part: Part | null): Address | null => {
  const { here, steps, at, stopped } = walk;
  // On a path that was refused, the way leads on from where it came to.
  const taken = steps.length - here.trail.length;
  if (stopped && (walk.address.then.length === 0 || taken < 0)) return null;
  const address = stopped ? { ...walk.address, then: walk.address.then.slice(0, taken) } : walk.address;
  if (address.then.length > 0) {
    const [first] = steps[at]!.open;
    return first === undefined ? null : take(address, first);
  }
  const next = part ? (part[part.indexOf(address.step) + 1] ?? null) : here.next;
  return next === null || endsEarly(catalogue, walk) ? null : toStep(catalogue, address, next);
};

/** Where Back leads. */
export const backOf = (catalogue: Catalogue, { address, here }: Walk, part: Part | null): Address | null => {
  if (address.then.length > 0) return untake(address);
  const back = part ? (part[part.indexOf(address.step) - 1] ?? null) : here.back;
  return back === null ? null : toStep(catalogue, address, back);
};

import type { BadQuery } from '../engine/permalink';
import type { Stopped } from '../engine/walk';
import type { Words } from '../scenarios/scenario';
import type { UiAside } from '../text/ui';

/** Something the reader should know: what was wrong, and what is shown instead. */
export interface Notice {
  readonly code: 'bad-value' | 'impossible-event' | 'unknown-step' | 'retired-step';
  readonly text: string;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Everything a reader should know about a link: bad values, then the event that stopped its path. */
export const noticesOf = (ui: UiAside, words: Words, bad: readonly BadQuery[], stopped: Stopped | null): readonly Notice[] => [
  ...bad.map((one) => badValue(ui, words, one)),
  ...(stopped ? [impossible(ui, words, stopped)] : []),
];

/** A value of the link that was replaced by the default: parameter, given, used, allowed (contract 3, rule 2). */
const badValue = (ui: UiAside, words: Words, bad: BadQuery): Notice => {
  if (bad.code === 'step') return { code: 'unknown-step', text: ui.notice.unknownStep({ ...bad, given: shorten(bad.given) }) };
  const o =
    bad.code === 'input'
      ? {
          param: words.inputs[bad.bad.param]?.label ?? bad.bad.param,
          id: bad.bad.param,
          given: bad.bad.given,
          used: bad.bad.used,
          allowed: allowedText(ui, bad.bad.allowed),
        }
      : { param: bad.param, id: bad.param, given: bad.given, used: bad.used, allowed: bad.allowed.join(', ') };
  return { code: 'bad-value', text: ui.notice.badValue({ ...o, given: shorten(o.given) }) };
};

export const allowedText = (ui: Pick<UiAside, 'notice'>, allowed: Extract<BadQuery, { code: 'input' }>['bad']['allowed']): string =>
  allowed.kind === 'list' ? allowed.options.join(', ') : ui.notice.range(allowed);

/** An event the path asks for and the machine refuses: event, state and guard (contract 3, rule 3). */
const impossible = (ui: UiAside, words: Words, stopped: Stopped): Notice => ({
  code: 'impossible-event',
  text: ui.notice.impossible({
    event: words.events[stopped.event] ?? shorten(stopped.event),
    states: stopped.states.map((state) => words.states[state] ?? state).join(', '),
    why: stopped.guard === null ? ui.notice.noSuchEvent : (words.guards[stopped.guard] ?? stopped.guard),
  }),
});

import { addressIn, type FramePlace } from './frame-place';

/** Browsers refuse more than 200 changes of an address in ten seconds, and say so in the console. */
const PAUSE = 100;

/** The parts of the query that only a frame has. */
const own = ['start', 'controls', 'keys', 'from', 'to'];

/**
 * Keeps a frame's own address at the step it shows, so that it comes back there when it is loaded again. Never adds to the
 * history, which is the host's; the parts of the query that only a frame has are kept. Where the sandbox forbids it, the
 * frame stays at the address it was opened with.
 */
export const keepAddress = <Address>(place: FramePlace, linkOf: (address: Address) => string): ((address: Address) => void) => {
  let due: string | null = null;
  const write = (): void => {
    const url = due;
    due = null;
    if (url === null || url === location.href) return;
    try {
      history.replaceState(null, '', url);
    } catch {
      return;
    }
  };
  return (address) => {
    const kept = new URLSearchParams([...new URLSearchParams(place.asked().search)].filter(([name]) => own.includes(name))).toString();
    const link = linkOf(address);
    if (due === null) setTimeout(write, PAUSE);
    due = addressIn(place, `embed/${link}${kept === '' ? '' : (link.includes('?') ? '&' : '?') + kept}`);
  };
};

/** Browsers refuse more than 200 changes of an address in ten seconds, and say so in the console. */
const PAUSE = 100;

/**
 * Keeps a frame's own address at the step it shows, so that it comes back there when it is loaded again. Never adds to the
 * history, which is the host's; the parts of the query that only a frame has are kept. Where the sandbox forbids it, the
 * frame stays at the address it was opened with.
 */
export const keepAddress = <Address>(root: URL, linkOf: (address: Address) => string): ((address: Address) => void) => {
  const own = ['start', 'controls', 'keys', 'from', 'to'];
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
    const url = new URL(`embed/${linkOf(address)}`, root);
    for (const [name, value] of new URLSearchParams(location.search)) if (own.includes(name)) url.searchParams.append(name, value);
    if (due === null) setTimeout(write, PAUSE);
    due = url.href;
  };
};

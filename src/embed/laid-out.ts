/**
 * Reads from a copy of a frame, laid out unseen, what its words need where the frame is of a certain height, whatever it has
 * now: sizes of letters, and which words show at all, hang on the height. The copy has no pictures, whose height follows from
 * their width, and no inputs, for a ticked copy would untick what the reader chose.
 */
export const laidOut = <Read>(main: HTMLElement, height: number, read: (copy: HTMLElement) => Read): Read => {
  const frame = document.createElement('div');
  frame.className = 'measured';
  frame.style.height = `${height}px`;
  const copy = main.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('.show > svg, .picture, input')) one.remove();
  frame.append(copy);
  document.body.append(frame);
  try {
    return read(copy);
  } finally {
    frame.remove();
  }
};

/** Higher than any frame needs to be that shows all it has. */
export const TALL = 1200;

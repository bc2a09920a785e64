import type { Attachment } from 'svelte/attachments';

const scrollerOf = (node: Element): Element | null => {
  for (let up = node.parentElement; up && up !== document.body && up !== document.documentElement; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  }
  return null;
};

/** Brings what is new into sight where the view scrolls inside; the page itself is never scrolled. */
export const follow =
  (isNew: boolean): Attachment<Element> =>
  (node) => {
    const scroller = isNew ? scrollerOf(node) : null;
    if (!scroller) return;
    const frame = scroller.getBoundingClientRect();
    scroller.scrollTop += node.getBoundingClientRect().top - frame.top - 0.4 * frame.height;
  };

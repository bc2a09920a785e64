import css from './statechart.css?inline';

/**
 * Gives the document the statechart's style while an element is there. Styles of components are inlined in every page,
 * and this one is rarely asked for; a constructed sheet needs no leave of the page's policy.
 */
export const dressed = (element: HTMLElement): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const { ownerDocument } = element;
  ownerDocument.adoptedStyleSheets = [...ownerDocument.adoptedStyleSheets, sheet];
  return () => {
    ownerDocument.adoptedStyleSheets = ownerDocument.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

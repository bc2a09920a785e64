import css from './statechart.css?inline';

/**
 * Gives the document a style while an element is there. Styles of components are inlined in every page, and these are
 * rarely asked for; a constructed sheet needs no leave of the page's policy.
 */
export const dressedIn =
  (style: string) =>
  (element: HTMLElement): (() => void) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const { ownerDocument } = element;
    ownerDocument.adoptedStyleSheets = [...(ownerDocument.adoptedStyleSheets ?? []), sheet];
    return () => {
      ownerDocument.adoptedStyleSheets = ownerDocument.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  };

/** The statechart's own. */
export const dressed = dressedIn(css);

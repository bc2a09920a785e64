/** Texts that are drawn smaller than 12 px on the screen, the scale of their picture included. Runs in the page. */
export const tinyTexts = (): readonly string[] => {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    const text = texts.currentNode.textContent!.trim();
    const { width, height } = parent.getBoundingClientRect();
    if (text === '' || width <= 1 || height <= 1 || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 11.95) found.push(`${size.toFixed(1)} px: ${text}`);
  }
  return found;
};

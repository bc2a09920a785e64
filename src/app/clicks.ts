/** A plain click is ours, and then not the browser's; with a modifier it opens the link as any other. */
export const ours = (event: MouseEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return false;
  event.preventDefault();
  return true;
};

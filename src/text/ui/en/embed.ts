/** The words of a step shown as a frame in another page, in English. */
export const embed = {
  label: (o: { title: string }) => `${o.title}: an explainer, step by step.`,
  controls: 'Walk through the steps',
  back: 'Back',
  next: 'Next',
  again: 'From the start',
  play: 'Play',
  pause: 'Pause',
  where: (o: { index: number; count: number }) => `${o.index} of ${o.count}`,
  free: 'your own path',
  otherwise: 'Otherwise',
  close: 'Close',
  share: 'Share',
  address: 'Address of this step',
  copy: 'Copy',
  copied: 'Copied.',
  byHand: 'The address is selected. Copy it with your keyboard or menu.',
  open: 'Open in a new tab',
  retired: (o: { step: string }) => `The step “${o.step}” is no longer told. This one stands in its place.`,
  /** What is used where `from` or `to` cannot be. */
  whole: 'the whole story',
};

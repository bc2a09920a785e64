/** A text on one line if it is short, else on two, parted after the space nearest to its middle: together they read as one. */
export const linesOf = (text: string, longest: number): readonly [string, ...string[]] => {
  const gaps = text.length <= longest ? [] : [...text.matchAll(/ /g)].map(({ index }) => index);
  if (gaps.length === 0) return [text];
  const gap = gaps.reduce((best, at) => (Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best));
  return [text.slice(0, gap + 1), text.slice(gap + 1)];
};

/** A rectangle of the picture: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

const em = (character: string): number => {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80) return 1;
  if (code >= 0x300 && /[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (code >= 0x900 && code < 0x980) return 0.9;
  if (" .,:;'’|!()ijl".includes(character)) return 0.36;
  if ('mwMW@%'.includes(character)) return 0.9;
  return code >= 65 && code <= 90 ? 0.7 : 0.64;
};

/** How wide a text is at most, in the widest of the usual system typefaces: the picture is placed without measuring. */
export const widthOf = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) width += em(character);
  return width * size;
};

/** Breaks a name like TRADE_FINISHED behind its first part. */
const halves = (name: string): readonly string[] => name.split(/(?<=_)/);

const filled = (text: string, size: number, width: number, most: number): readonly string[] => {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1)} ${word}`;
    if (rows.length > 0 && widthOf(longer, size) <= width) rows[rows.length - 1] = longer;
    else if (widthOf(word, size) > most) rows.push(...halves(word));
    else rows.push(word);
  }
  return rows;
};

/** A text in as few lines as fit a width, broken at spaces (in a name too long for one, at its underscores), the lines about as long as each other. */
export const wrap = (text: string, size: number, width: number): readonly string[] => {
  const rows = filled(text, size, width, width);
  if (rows.length === 1) return rows;
  return [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => filled(text, size, width * share, width)).find(({ length }) => length === rows.length) ?? rows;
};

export const boxAt = (x: number, y: number, width: number, height: number): Box => [x - width / 2, y - height / 2, x + width / 2, y + height / 2];

export const near = (a: readonly [number, number], b: readonly [number, number], distance: number): boolean =>
  (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) < distance * distance;

/** The area two rectangles share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** The part of a rectangle's area that lies outside the picture. */
export const outside = (box: Box, [width, height]: readonly [number, number]): number =>
  (box[2] - box[0]) * (box[3] - box[1]) - overlap(box, [4, 4, width - 4, height - 4]);

/** Whether a point is in a rectangle, or nearer to it than `margin`. */
export const holds = (box: Box, x: number, y: number, margin: number): boolean =>
  x > box[0] - margin && x < box[2] + margin && y > box[1] - margin && y < box[3] + margin;

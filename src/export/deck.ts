import type PptxGenJS from 'pptxgenjs';
import { widthOf, wrap } from '../stage/room';
import { BOLD } from '../stage/sheet';
import theme from '../stage/theme.css?raw';
import { dayAndNight, variablesOf } from './styles';
import type { Figure } from './telling';

/** A picture in a slide, with what is said to those who do not see it. */
interface Picture {
  /** A PNG as a `data:` address. */
  readonly data: string;
  readonly alt: string;
}

/** One step as a slide. */
export interface Slide {
  readonly kicker: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly figures: readonly Figure[];
  readonly picture: Picture;
  /** The address as a code; none where it is too long to be read from a wall. */
  readonly code: Picture | null;
  readonly address: string;
  /** The mark of the step and its sources, in a line. */
  readonly source: string;
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  readonly author: string;
  /** The language of all text, as "en-GB". */
  readonly lang: string;
  readonly slides: readonly Slide[];
}

const [colour] = dayAndNight(variablesOf(theme, ':root'));
const ink = (name: string): string => colour[`--${name}`]!.slice(1).toUpperCase();

/** A widescreen slide in inches: the stage as large as its words need to be read from the last row, the rest beside and below it. */
const WIDTH = 13.333;
const MARGIN = 0.5;
const STAGE = { x: MARGIN, y: 1.72, w: 8.4, h: (8.4 * 400) / 760 } as const;
const BESIDE = { x: STAGE.x + STAGE.w + 0.35, y: STAGE.y, w: WIDTH - 2 * MARGIN - STAGE.w - 0.35, h: STAGE.h } as const;
const FOOT = 6.3;
const CODE = 0.95;
const MASTER = 'Step';
const POINTS = 72;
const LEADING = 1.2;
/** Type of the figures, and of the text: the largest that leaves the figures their room. */
const FIGURE = 13;
const sizes = [17, 16, 15, 14, 13, 12, 11, 10] as const;
const PAD = 0.03;

/** How high text is, in inches, set at this size in a column. */
const heightOf = (text: string, size: number, width: number): number => (wrap(text, size, width * POINTS).length * size * LEADING) / POINTS;

/** The numbers beside the stage: how wide their values need to be, so that no word is broken, and how high it all gets. */
const placed = (figures: readonly Figure[]): { readonly values: number; readonly height: number } => {
  const wide = (text: string): number => (widthOf(text, FIGURE) * BOLD) / POINTS;
  const whole = Math.max(0, ...figures.map(({ value }) => wide(value)));
  const word = Math.max(0, ...figures.flatMap(({ value }) => value.split(' ').map(wide)));
  const values = Math.min(BESIDE.w * 0.8, Math.max(word, Math.min(whole, BESIDE.w * 0.5))) + 0.05;
  const rows = figures.map(({ label, value }) => Math.max(heightOf(label, FIGURE, BESIDE.w - values), heightOf(value, FIGURE * BOLD, values)) + 2 * PAD + 0.02);
  return { values, height: rows.reduce((sum, one) => sum + one, 0) };
};

const master = (pptx: PptxGenJS): void => {
  const text = { margin: 0, align: 'left', valign: 'top', color: ink('ink') } as const;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: { ...text, name: 'title', type: 'title', x: MARGIN, y: 0.66, w: WIDTH - 2 * MARGIN, h: 0.95, fontSize: 26, bold: true },
          text: '',
        },
      },
      { placeholder: { options: { ...text, name: 'text', type: 'body', ...BESIDE, fontSize: sizes[0] }, text: '' } },
    ],
    slideNumber: { x: WIDTH - MARGIN - 0.6, y: 7.14, w: 0.6, h: 0.25, margin: 0, fontSize: 10, align: 'right', color: ink('soft') },
  });
};

const add = (pptx: PptxGenJS, { kicker, title, text, figures, picture, code, address, source, notes }: Slide, lang: string): void => {
  const slide = pptx.addSlide({ masterName: MASTER });
  const small = { h: 0.3, margin: 0, fontSize: 12, color: ink('soft'), lang, valign: 'top' } as const;
  const table = placed(figures);
  const room = BESIDE.h - table.height - 0.12;
  const gap = 6;
  const fontSize = sizes.find((size) => text.reduce((sum, line) => sum + heightOf(line, size, BESIDE.w) + gap / POINTS, 0) <= room) ?? sizes.at(-1)!;
  slide.addText(title, { placeholder: 'title', lang, objectName: 'Title' });
  slide.addText(kicker, { ...small, x: MARGIN, y: 0.33, w: WIDTH - 2 * MARGIN, objectName: 'Where' });
  slide.addImage({ data: picture.data, altText: picture.alt, ...STAGE, objectName: 'Picture' });
  slide.addText(
    text.map((line) => ({ text: line, options: { bullet: false, breakLine: true, paraSpaceAfter: gap, fontSize, lang } })),
    { placeholder: 'text', objectName: 'Text' },
  );
  if (figures.length > 0) {
    const rule = { type: 'solid', pt: 0.75, color: ink('hair2') } as const;
    const none = { type: 'none' } as const;
    const cell = (color: string) => ({
      margin: [PAD, 0, PAD, 0] as [number, number, number, number],
      fontSize: FIGURE,
      lang,
      color,
      border: [rule, none, none, none] as [typeof rule, typeof none, typeof none, typeof none],
    });
    slide.addTable(
      figures.map(({ label, value, tone }) => [
        { text: label, options: cell(ink('soft')) },
        { text: value, options: { ...cell(ink(tone ?? 'ink')), bold: true, align: 'right' } },
      ]),
      { x: BESIDE.x, y: BESIDE.y + BESIDE.h - table.height, w: BESIDE.w, colW: [BESIDE.w - table.values, table.values], objectName: 'Numbers' },
    );
  }
  const wide = WIDTH - 2 * MARGIN - CODE - 0.3;
  // Away from the site nothing but its name is known of a step's place, and that is no link.
  const hyperlink = /^https?:/.test(address) ? { hyperlink: { url: address } } : {};
  slide.addText([{ text: address, options: { ...hyperlink, lang } }], { ...small, x: MARGIN, y: FOOT, w: wide, objectName: 'Address' });
  slide.addText(source, { ...small, fontSize: 10, x: MARGIN, y: FOOT + 0.3, w: wide, h: 0.6, objectName: 'Sources' });
  if (code)
    slide.addImage({
      data: code.data,
      altText: code.alt,
      x: WIDTH - MARGIN - CODE,
      y: FOOT - 0.1,
      w: CODE,
      h: CODE,
      ...hyperlink,
      objectName: 'QR code',
    });
  slide.addNotes(notes);
};

/** A presentation as PowerPoint and LibreOffice open it: titles, text, numbers and notes as text, a slide a step. */
export const pptxOf = async ({ title, author, lang, slides }: Deck): Promise<Blob> => {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  Object.assign(pptx, { title, author, company: author, subject: title, layout: 'LAYOUT_WIDE', theme: { headFontFace: 'Georgia', bodyFontFace: 'Arial' } });
  master(pptx);
  for (const slide of slides) add(pptx, slide, lang);
  return (await pptx.write({ outputType: 'blob' })) as Blob;
};

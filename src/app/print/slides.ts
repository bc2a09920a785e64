import { notesFor } from '../../engine/notes';
import { captionOf, type Picture } from '../../export/caption';
import { pptxOf, type Slide } from '../../export/deck';
import { drawStill } from '../../export/draw';
import { qr } from '../../export/qr';
import { pngFrom } from '../../export/raster';
import { tell, type Teller, type Telling } from '../../export/telling';
import type { WordBook } from '../../scenarios/scenario';
import { sheets } from '../../stage/sheet';
import { locales } from '../../text/locale';
import type { UiAway, UiCore, UiPaper } from '../../text/ui';
import { asDataUrl } from '../away/save';
import { legible } from '../share/sharing';
import type { Course } from '../away/job.svelte';

/** What a presentation is made of. */
interface SlidesOf {
  readonly title: string;
  readonly teller: Teller;
  readonly addressOf: (address: Telling['address']) => string;
  readonly ui: UiCore & UiAway;
  /** Where the speaker's notes come from. */
  readonly book: WordBook;
  readonly paper: UiPaper;
}

/** Sources that fit the foot of a slide by name. */
const NAMED = 4;

/** What the speaker says at a slide, and asks; where the step went otherwise than told, its text. */
const notesOf = async ({ teller: { walk, format, asTold }, book, paper }: SlidesOf, at: number, { text }: Telling): Promise<string> => {
  const { id, moment } = walk.steps[at]!;
  const notes = asTold(at) ? await notesFor(book, id!, moment.facts, format) : null;
  return notes === null ? text.join(' ') : [...notes.say, paper.ask({ question: notes.ask })].join('\n');
};

const picturePng = async (picture: Picture): Promise<string> =>
  asDataUrl(await pngFrom(await drawStill(picture, { as: 'stage', theme: 'light', background: 'paper', width: 2 * sheets.wide.size[0] }), {}));

const codePng = async (address: string): Promise<string> => {
  const { size, path } = qr(address);
  const side = 10 * size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}"><path fill="#fff" d="M0 0H${size}V${size}H0z"/><path d="${path}"/></svg>`;
  return asDataUrl(await pngFrom(svg, {}));
};

const slideOf = async (of: SlidesOf, at: number): Promise<Slide> => {
  const { teller, addressOf, ui, paper } = of;
  const { walk, words, format, sources } = teller;
  const telling = tell(teller, at);
  const address = addressOf(telling.address);
  const picture: Picture = { walk, at, told: teller.asTold(at), words, format, ui, sources, address };
  const { kicker, moment, alt, source } = captionOf(picture);
  return {
    kicker: `${kicker} · ${moment}`,
    title: telling.title,
    text: telling.text,
    figures: telling.figures,
    picture: { data: await picturePng(picture), alt },
    code: legible(address) ? { data: await codePng(address), alt: paper.foot.code({ address }) } : null,
    address,
    source: source(NAMED),
    notes: await notesOf(of, at, telling),
  };
};

/** A presentation of these steps of the walk, a slide each. @throws what the signal says, if it is aborted on the way */
export const slides = async (of: SlidesOf, steps: readonly number[], { signal, onprogress }: Course): Promise<Blob> => {
  const made: Slide[] = [];
  for (const at of steps) {
    made.push(await slideOf(of, at));
    onprogress(made.length);
    signal.throwIfAborted();
  }
  const deck = await pptxOf({ title: of.title, author: of.ui.site, lang: locales[of.teller.walk.address.lang as keyof typeof locales], slides: made });
  signal.throwIfAborted();
  return deck;
};

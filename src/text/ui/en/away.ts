/** The words of what is taken away, in English: pictures as files, and the dialog that makes them. */
export const away = {
  still: {
    where: (o: { scenario: string; where: string; phase: string }) => `${o.scenario} · ${o.where} · ${o.phase}`,
    sources: (o: { basis: string; titles: string }) => `${o.basis}. Sources: ${o.titles}`,
    noSource: (o: { basis: string }) => `${o.basis}. A modelling choice; no source.`,
    more: (o: { titles: string; count: number }) => `${o.titles}; and ${o.count} more.`,
    /** The picture in words, for those who do not see it. */
    money: (o: { amount: string; from: string; to: string }) => `Money: ${o.amount} from ${o.from} to ${o.to}.`,
    message: (o: { what: string; from: string; to: string }) => `Message from ${o.from} to ${o.to}: ${o.what}.`,
    goods: (o: { what: string; from: string; to: string }) => `Goods from ${o.from} to ${o.to}: ${o.what}.`,
    lost: (o: { move: string }) => `${o.move} It never arrives.`,
  },
  away: {
    title: 'Take away',
    close: 'Close',
    picture: {
      title: 'The picture',
      lead: 'As shown, with your numbers and path; its headline, sources and address are in it.',
      layout: 'Shape',
      layouts: { wide: 'Wide', narrow: 'Narrow' },
      theme: 'Colours',
      themes: { light: 'Light', dark: 'Dark' },
      background: 'Background',
      backgrounds: { paper: 'Paper', transparent: 'Transparent' },
      svg: 'SVG',
      svgHint: 'sharp at any size',
      png: (o: { scale: number }) => `PNG ${o.scale}×`,
      pixels: (o: { width: number }) => `${o.width} pixels wide`,
      copy: 'Copy picture',
      drawing: 'Drawing the picture',
      saved: (o: { name: string }) => `Saved as ${o.name}. If no file came, save the picture shown here: right-click it, or hold it.`,
      copied: 'The picture is copied.',
      uncopied: 'This browser does not let the page copy. Right-click the picture shown here, or hold it, and copy it.',
      failed: 'This browser could not make that file. The SVG is sharp at any size.',
    },
  },
  offline: {
    title: 'Without a network',
    file: 'The whole explainer is also one file, which opens from any disk.',
    site: 'Or keep every page of this site in this browser: a scenario you have visited is kept already.',
    save: 'Save the file',
    keep: 'Keep the site',
    keeping: (o: { done: number; count: number }) => `${o.done} of ${o.count}`,
    kept: 'Every page of this site is kept: it opens here without a network.',
    failed: (o: { done: number; count: number }) =>
      `${o.done} of ${o.count} files are kept; the next could not be fetched, or there is no more room. Try again later: it goes on where it stopped.`,
  },
};

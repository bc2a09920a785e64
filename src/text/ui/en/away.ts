/** The words of what is taken away, in English: pictures as files, and the dialog that makes them. */
export const away = {
  still: {
    where: (o: { scenario: string; where: string; phase: string }) => `${o.scenario} · ${o.where} · ${o.phase}`,
    sources: (o: { basis: string; titles: string }) => `${o.basis}. Sources: ${o.titles}`,
    noSource: (o: { basis: string }) => `${o.basis}. A modelling choice; no source.`,
    more: (o: { titles: string; count: number }) => `${o.titles}; and ${o.count} more`,
    /** The picture in words, for those who do not see it. */
    money: (o: { amount: string; from: string; to: string }) => `Money: ${o.amount} from ${o.from} to ${o.to}.`,
    message: (o: { what: string; from: string; to: string }) => `Message from ${o.from} to ${o.to}: ${o.what}.`,
    goods: (o: { what: string; from: string; to: string }) => `Goods from ${o.from} to ${o.to}: ${o.what}.`,
    lost: (o: { move: string }) => `${o.move} It never arrives.`,
  },
};

/** The id nearest to a misspelt one, by the letters they share in order. */
export const nearest = (ids: Iterable<string>, wanted: string): string => {
  const distance = (a: string, b: string): number => {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length]!;
  };
  const short = wanted.slice(0, 80);
  return [...ids].reduce((best, id) => (distance(id, short) < distance(best, short) ? id : best));
};

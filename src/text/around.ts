/** What a line says before and after the one thing it names, for a line whose thing is an element of its own. */
export const around = (say: (thing: string) => string): readonly [before: string, after: string] => {
  const [before = '', after = ''] = say('\0').split('\0');
  return [before, after];
};

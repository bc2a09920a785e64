/** What a page asks of the worker. How far it has come is answered on the port that comes with the question. */
export type Asked =
  | { readonly do: 'take-up' }
  | { readonly do: 'keep'; readonly lang: string; readonly scenario: string; readonly scenarios: readonly string[] }
  | { readonly do: 'keep-all' };

/** So many of the files are kept. `failed`: no more could be, for lack of a network or of room. */
export interface Progress {
  readonly done: number;
  readonly count: number;
  readonly failed?: true;
}

/** The parts of the page that show a step, in the order in which they follow it. */
const parts = ['controls', 'story', 'numbers', 'map', 'choices', 'stage'] as const;
type Part = (typeof parts)[number];

/**
 * A value that the parts of the page take over one after another, a part a frame, from the second frame on: the first
 * shows that the key was heard, and the picture comes last: its motion has its frames to itself.
 */
export class Stagger<T> {
  controls: T = $state.raw()!;
  story: T = $state.raw()!;
  numbers: T = $state.raw()!;
  map: T = $state.raw()!;
  choices: T = $state.raw()!;
  stage: T = $state.raw()!;
  #frame = 0;

  constructor(first: T) {
    this.controls = this.story = this.numbers = this.map = this.choices = this.stage = first;
  }

  /** Hands a new value on; `reached` is called when a part has it. What an earlier value had not reached, it skips. */
  follow(value: T, reached?: (part: Part) => void): void {
    cancelAnimationFrame(this.#frame);
    const hand = (k: number): void => {
      this.#frame = requestAnimationFrame(() => {
        const part = parts[k]!;
        this[part] = value;
        reached?.(part);
        if (k + 1 < parts.length) hand(k + 1);
      });
    };
    this.#frame = requestAnimationFrame(() => hand(0));
  }
}

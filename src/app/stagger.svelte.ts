/** The parts of the page that show a step, in the order in which they follow it. */
const parts = ['stage', 'story', 'map', 'choices'] as const;
type Part = (typeof parts)[number];

/**
 * A value that the parts of the page take over one after another, a part a frame, from the second frame on: the first
 * belongs to the controls, which answer at once, and no frame has so much to do that the motion stumbles.
 */
export class Stagger<T> {
  stage: T = $state.raw()!;
  story: T = $state.raw()!;
  map: T = $state.raw()!;
  choices: T = $state.raw()!;
  #frame = 0;

  constructor(first: T) {
    this.stage = this.story = this.map = this.choices = first;
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

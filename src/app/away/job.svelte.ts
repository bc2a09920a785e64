/** How a piece of work tells how far it has come, and learns that it is no longer wanted. */
export interface Course {
  readonly signal: AbortSignal;
  readonly onprogress: (done: number) => void;
}

/** Work that takes long enough to show its progress and to be cancelled; one piece at a time. */
export class Job {
  done = $state(0);
  count = $state(0);
  running = $state(false);
  /** How the last piece of work ended; null while none has, or another runs. */
  ended: 'made' | 'cancelled' | 'failed' | null = $state.raw(null);
  #stop = new AbortController();

  /** Ends at once when it is cancelled: what the work still has in hand is dropped when it comes to look at its signal. */
  async run(count: number, work: (course: Course) => Promise<void>): Promise<void> {
    if (this.running) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    Object.assign(this, { done: 0, count, running: true, ended: null });
    try {
      const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
      const onprogress = (done: number): void => void (signal.aborted || (this.done = done));
      await Promise.race([work({ signal, onprogress }), stopped]);
      this.ended = 'made';
    } catch {
      // Whatever the browser could not do, the reader is told that it was not done, and what to try.
      this.ended = signal.aborted ? 'cancelled' : 'failed';
    } finally {
      this.running = false;
    }
  }

  cancel(): void {
    this.#stop.abort();
  }
}

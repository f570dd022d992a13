/** Work that stops after each of its small pieces; it returns what it makes. */
export type InTurns<T> = Generator<undefined, T, undefined>;

/** Does all of a work in one go. */
export function atOnce<T>(work: InTurns<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

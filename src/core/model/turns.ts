/** Lets others have the thread between two pieces of work; undefined while there is no need. */
export type Pause = () => Promise<void> | undefined;

/** Work that stops after each of its small pieces and says nothing until it is done. */
export type Steps<T> = Generator<undefined, T, void>;

/** The same, of which some steps say something. */
export type SayingSteps<S, T> = Generator<S | undefined, T, void>;

/** Whether something is made in steps; it must be plain JSON where it isn't. */
export function isSteps(made: unknown): made is Steps<unknown> {
  return typeof (made as Partial<Steps<unknown>> | undefined)?.next === "function";
}

/** Does work in one go. */
export function atOnce<T>(work: SayingSteps<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does work with pauses between its pieces; it doesn't go on before `hear` is done with what a step says. */
export async function inTurns<S, T>(
  work: SayingSteps<S, T>,
  pause: Pause | undefined,
  hear?: (said: S) => Promise<void>,
): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (value !== undefined && hear) await hear(value);
    const waiting = pause?.();
    if (waiting) await waiting;
  }
}

/** Each of the items made into something else, with a stop after every few. */
export function* mapInTurns<T, U>(items: Iterable<T>, make: (item: T) => U): Steps<U[]> {
  const made: U[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % atATime === 0) yield;
  }
  return made;
}

/** Asking whether there is time takes longer than a single item. */
const atATime = 50;

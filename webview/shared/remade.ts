interface Made<T> {
  readonly sources: readonly unknown[];
  readonly made: T;
}

/** Something that takes a while to make: it is made anew only when something that it is made of is another. */
export class Remade<T> {
  readonly #most: number;
  /** What was made, the latest first. */
  #kept: readonly Made<T>[] = [];

  /** @param most so many are kept, to go back to */
  constructor(most = 1) {
    this.#most = most;
  }

  /** What was wanted last. */
  get last(): T | undefined {
    return this.#kept[0]?.made;
  }

  from(sources: readonly unknown[], make: () => T): T {
    const found = this.#kept.find((one) => isSame(one.sources, sources)) ?? { sources, made: make() };
    this.#kept = [found, ...this.#kept.filter((one) => one !== found)].slice(0, this.#most);
    return found.made;
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

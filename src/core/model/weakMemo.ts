/** So many keys are in a table at most: to double one takes milliseconds for every 10,000 keys that are in it. */
const tableSize = 8192;
/** As many tables as remember all records of a large project. */
const mostTables = 16;

/** What was worked out about objects, for as long as they are used: of more than 100,000 the earliest is forgotten. */
export class WeakMemo<K extends WeakKey, V> {
  #tables = [new WeakMap<K, V>()];
  #inFirst = 0;

  get(key: K): V | undefined {
    for (const table of this.#tables) {
      const value = table.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  set(key: K, value: V): void {
    if (this.#inFirst === tableSize) {
      this.#tables = [new WeakMap(), ...this.#tables.slice(0, mostTables - 1)];
      this.#inFirst = 0;
    }
    this.#tables[0]?.set(key, value);
    this.#inFirst++;
  }
}

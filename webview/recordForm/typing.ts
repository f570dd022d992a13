/** What is typed and not yet written, by the keys of fields: it stays whatever is drawn anew. */
export class Typing {
  readonly #texts = new Map<string, string>();
  /** Those that were sent and are not answered yet. */
  readonly #sent = new Set<string>();
  /** Those that could not be written as they are. */
  readonly #refused = new Set<string>();

  /** What a field shows: what is typed, else what is written. */
  textOf(key: string, written: string): string {
    return this.#texts.get(key) ?? written;
  }

  type(key: string, text: string): void {
    this.#texts.set(key, text);
    this.#sent.delete(key);
    this.#refused.delete(key);
  }

  /** What is to be written now; undefined where nothing is, or where it is being written. */
  take(key: string, written: string): string | undefined {
    const text = this.#texts.get(key);
    if (text === undefined || this.#sent.has(key)) return undefined;
    if (text === written) {
      this.#texts.delete(key);
      return undefined;
    }
    this.#sent.add(key);
    return text;
  }

  /** What was sent is written. */
  settle(): void {
    for (const key of this.#sent) this.#texts.delete(key);
    this.#sent.clear();
  }

  /** What was sent is not written: it stays typed. */
  refuse(): void {
    for (const key of this.#sent) this.#refused.add(key);
    this.#sent.clear();
  }

  /** Whether a field shows what could not be written. */
  isRefused(key: string): boolean {
    return this.#refused.has(key) && this.#texts.has(key);
  }

  /** Takes back what is typed in a field; in all fields where none is named. */
  forget(key?: string): void {
    for (const one of key === undefined ? [...this.#texts.keys()] : [key]) {
      this.#texts.delete(one);
      this.#sent.delete(one);
      this.#refused.delete(one);
    }
  }
}

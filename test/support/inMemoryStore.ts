import type { CacheStore } from "../../src/core/ports.ts";

/** Keeps texts in memory, where tests can see and damage them. */
export class InMemoryStore implements CacheStore {
  readonly texts = new Map<string, string>();

  async *read(name: string): AsyncIterable<string> {
    yield* inPieces(this.texts.get(name) ?? "");
  }

  async write(name: string, pieces: AsyncIterable<string | undefined>): Promise<void> {
    let text = "";
    for await (const piece of pieces) {
      if (piece === undefined) return;
      text += piece;
    }
    this.texts.set(name, text);
  }
}

/** A text as it comes from a slow disk. */
export async function* inPieces(text: string, length = 100): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

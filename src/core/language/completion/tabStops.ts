/** Gives out the tab stops of one snippet, in the order in which they are asked for. */
export class TabStops {
  #last = 0;

  /** An empty one. */
  next(): string {
    this.#last += 1;
    return `$${this.#last}`;
  }

  /** One with a text that typing replaces. */
  with(text: string): string {
    this.#last += 1;
    return `\${${this.#last}:${escaped(text)}}`;
  }

  /** One with a choice of plain words. */
  choice(words: readonly string[]): string {
    this.#last += 1;
    const listed = words.map((word) => word.replace(/[\\,|$}]/g, "\\$&"));
    return `\${${this.#last}|${listed.join(",")}|}`;
  }
}

/** A text that says the same within a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** What a snippet will look like, without spaces at the ends of its lines. */
export function previewOf(snippet: string): string {
  return filledIn(snippet).replace(/ +$/gm, "");
}

/** What a snippet inserts before anybody fills it in: of a choice, the first word. */
export function filledIn(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, "$1")
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, "$1")
    .replace(/(?<!\\)\$\d+/g, "")
    .replace(/\\([\\$},|])/g, "$1");
}

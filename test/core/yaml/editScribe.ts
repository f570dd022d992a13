import { literalOf, scalarText, stringText } from "../../../src/core/yaml/edit/scalarText.ts";

/** Writes a value the way many hands might: any indentation, quotes, brackets, comments, empty lines. */
export class Scribe {
  readonly comments: string[] = [];
  readonly #next: () => number;
  readonly #step: number;
  readonly #sequence: number;
  readonly #commenting: boolean;

  constructor(seed: number, commenting = true) {
    this.#next = random(seed);
    this.#step = this.#pick(2, 2, 4);
    this.#sequence = this.#pick(0, 2, 2);
    this.#commenting = commenting;
  }

  write(value: unknown): string {
    const eol = this.#chance(0.3) ? "\r\n" : "\n";
    const head = [...(this.#chance(0.1) ? ["---"] : []), ...this.#above(0)];
    const body = isBlock(value) ? this.#block(value, 0) : this.#loose(value);
    const tail = this.#chance(0.2) ? ["", ...this.#above(0)] : [];
    const text = [...head, ...body, ...tail].join(eol);
    return this.#chance(0.15) && !text.endsWith("\n") ? text : text + eol;
  }

  #loose(value: unknown): string[] {
    return [this.#flow(value)];
  }

  #block(value: object, column: number): string[] {
    return Array.isArray(value) ? this.#items(value, column) : this.#pairs(value, column);
  }

  #pairs(value: object, column: number): string[] {
    return Object.entries(value).flatMap(([key, child]) => {
      const name = this.#string(key, true, false);
      const pad = " ".repeat(column);
      if (this.#chance(0.04)) {
        return [
          ...this.#above(column),
          `${pad}? ${name}`,
          ...this.#behind(":", child, column, false),
          ...this.#below(column),
        ];
      }
      return [
        ...this.#above(column),
        ...this.#behind(`${name}:`, child, column, false),
        ...this.#below(column),
      ];
    });
  }

  #items(value: readonly unknown[], column: number): string[] {
    return value.flatMap((item) => [
      ...this.#above(column),
      ...this.#behind("-", item, column, true),
      ...this.#below(column),
    ]);
  }

  /** A key or dash with its value, at `column`. */
  #behind(head: string, value: unknown, column: number, isItem: boolean): string[] {
    const pad = " ".repeat(column);
    if (value === null && this.#chance(0.4)) return [pad + head + this.#trailing()];
    if (isBlock(value) && !this.#chance(0.25)) {
      const by = isItem ? 2 : Array.isArray(value) ? this.#sequence : this.#step;
      const lines = this.#block(value, column + by);
      const [first = "", ...rest] = lines;
      const compact = isItem && !first.trim().startsWith("#") && first !== "";
      if (compact && this.#chance(0.8)) return [pad + head + " ".repeat(by - 1) + first.trimStart(), ...rest];
      return [pad + head + this.#trailing(), ...lines];
    }
    const body = " ".repeat(column + this.#step);
    const literal = typeof value === "string" && value.includes("\n") ? literalOf(value) : undefined;
    if (literal && !this.#chance(0.2)) {
      const folds =
        this.#chance(0.3) && literal.header !== "|+" && !literal.lines.some((line) => line === "");
      const lines = folds
        ? literal.lines.flatMap((line, index) => (index > 0 ? ["", line] : [line]))
        : literal.lines;
      const header = folds ? literal.header.replace("|", ">") : literal.header;
      return [
        `${pad + head} ${header}${this.#trailing()}`,
        ...lines.map((line) => (line === "" ? "" : body + line)),
      ];
    }
    if (typeof value === "string" && /^[a-z]+( [a-z]+)+$/.test(value) && this.#chance(0.2)) {
      const words = value.split(" ");
      const second = `${body}${words.slice(1).join(" ")}${this.#trailing()}`;
      return this.#chance(0.5)
        ? [`${pad + head} ${words[0]}`, second]
        : [pad + head + this.#trailing(), `${body}${words[0]}`, second];
    }
    if (typeof value === "object" && value !== null && this.#chance(0.25)) {
      return [`${pad}${head} ${this.#tallFlow(value, column + 2)}`].join("\n").split("\n");
    }
    if (this.#chance(0.05))
      return [pad + head + this.#trailing(), body + this.#flowOrScalar(value) + this.#trailing()];
    return [
      `${pad + head}${" ".repeat(this.#pick(1, 1, 1, 3))}${this.#flowOrScalar(value)}${this.#trailing()}`,
    ];
  }

  #flowOrScalar(value: unknown): string {
    return typeof value === "string" ? this.#string(value, false, false) : this.#flow(value);
  }

  #flow(value: unknown): string {
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#flow(item)).join(", ");
      return `[${items}${value.length > 0 && this.#chance(0.2) ? "," : ""}]`;
    }
    if (typeof value === "object" && value !== null) {
      const pairs = Object.entries(value).map(
        ([key, child]) => `${this.#string(key, true, true)}: ${this.#flow(child)}`,
      );
      return this.#chance(0.3) && pairs.length > 0 ? `{ ${pairs.join(", ")} }` : `{${pairs.join(", ")}}`;
    }
    return typeof value === "string" ? this.#string(value, false, true) : scalarText(value, true);
  }

  #tallFlow(value: object, column: number): string {
    const pad = " ".repeat(column);
    const entries = Array.isArray(value)
      ? value.map((item) => this.#flow(item))
      : Object.entries(value).map(([key, child]) => `${this.#string(key, true, true)}: ${this.#flow(child)}`);
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    if (entries.length === 0) return open + close;
    const comma = this.#chance(0.5);
    const lines = entries.map(
      (entry, index) => pad + entry + (comma || index < entries.length - 1 ? "," : "") + this.#trailing(),
    );
    return [open + this.#trailing(), ...lines, pad.slice(2) + close].join("\n");
  }

  #string(text: string, isKey: boolean, inFlow: boolean): string {
    const quotes = this.#pick("none", "none", "none", "single", "double");
    return stringText(text, inFlow || isKey, quotes);
  }

  #above(column: number): string[] {
    const lines: string[] = [];
    while (this.#commenting && this.#chance(0.12)) {
      lines.push(this.#chance(0.3) ? "" : " ".repeat(column) + this.#comment());
    }
    return lines;
  }

  /** Comments that belong to what stands before them. */
  #below(column: number): string[] {
    if (!this.#commenting || !this.#chance(0.05)) return [];
    return [...(this.#chance(0.3) ? [""] : []), " ".repeat(column + this.#pick(1, 2, 4)) + this.#comment()];
  }

  #trailing(): string {
    if (!this.#commenting || !this.#chance(0.15)) return "";
    return " ".repeat(this.#pick(1, 1, 2, 7)) + this.#comment();
  }

  #comment(): string {
    const comment = `# c${this.comments.length}.`;
    this.comments.push(comment);
    return comment;
  }

  #chance(share: number): boolean {
    return this.#next() < share;
  }

  #pick<T>(...choices: readonly T[]): T {
    return choices[Math.floor(this.#next() * choices.length)] as T;
  }
}

function isBlock(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

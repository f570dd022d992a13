/** Why a text is no JSON that we take. */
export type JsonFault = "syntax" | "too-deep" | "duplicate-key" | "forbidden-key";

export class JsonError extends Error {
  readonly fault: JsonFault;
  /** Where, in UTF-16 units from the start. */
  readonly at: number;

  constructor(fault: JsonFault, at: number) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}

const forbidden: readonly string[] = ["__proto__", "constructor", "prototype"];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of them in its texts
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const space = /[ \t\n\r]*/y;

/**
 * Reads JSON as RFC 8259 writes it, and nothing that programs read in different ways: no key twice, none that objects
 * have by themselves, no number without a value, and only so many levels. Throws a `JsonError`.
 */
export function strictJson(text: string, mostLevels: number): unknown {
  const reader = new Reader(text, mostLevels);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  readonly #text: string;
  readonly #mostLevels: number;
  #at = 0;

  constructor(text: string, mostLevels: number) {
    this.#text = text;
    this.#mostLevels = mostLevels;
  }

  value(level: number): unknown {
    this.#match(space);
    const value = this.#bare(level);
    this.#match(space);
    return value;
  }

  end(): void {
    if (this.#at < this.#text.length) this.#fail("syntax");
  }

  #bare(level: number): unknown {
    const first = this.#text[this.#at];
    if (first === "{" || first === "[") {
      if (level >= this.#mostLevels) this.#fail("too-deep");
      return first === "{" ? this.#object(level + 1) : this.#array(level + 1);
    }
    if (first === '"') return this.#string();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    const value = Number(this.#match(number) || this.#fail("syntax"));
    return Number.isFinite(value) ? value : this.#fail("syntax");
  }

  #object(level: number): Readonly<Record<string, unknown>> {
    const object: Record<string, unknown> = {};
    this.#list("}", () => {
      this.#match(space);
      const at = this.#at;
      const key = this.#string();
      if (forbidden.includes(key)) throw new JsonError("forbidden-key", at);
      if (Object.hasOwn(object, key)) throw new JsonError("duplicate-key", at);
      this.#match(space);
      this.#take(":");
      object[key] = this.value(level);
    });
    return object;
  }

  #array(level: number): readonly unknown[] {
    const items: unknown[] = [];
    this.#list("]", () => items.push(this.value(level)));
    return items;
  }

  #list(end: string, item: () => void): void {
    this.#at++;
    this.#match(space);
    if (this.#text[this.#at] === end) {
      this.#at++;
      return;
    }
    for (;;) {
      item();
      if (this.#text[this.#at] === end) break;
      this.#take(",");
    }
    this.#at++;
  }

  #string(): string {
    return JSON.parse(this.#match(string) || this.#fail("syntax")) as string;
  }

  #take(sign: string): void {
    if (this.#text[this.#at] !== sign) this.#fail("syntax");
    this.#at++;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #fail(fault: JsonFault): never {
    throw new JsonError(fault, this.#at);
  }
}

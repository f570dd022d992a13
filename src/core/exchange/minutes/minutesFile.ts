import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { parseRanged } from "../../yaml/parseRanged.ts";
import type { RangedDocument } from "../../yaml/rangedDocument.ts";

/** What is wrong in a file that is taken in, and where. */
export interface MinutesFault {
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Minutes in YAML while they are read: gives values of the expected types and gathers what is wrong. */
export class MinutesFile {
  readonly faults: MinutesFault[] = [];
  readonly #t: Translate;
  readonly #document: RangedDocument;

  /** @param keys those that have a meaning here */
  constructor(text: string, keys: readonly string[], t: Translate) {
    this.#t = t;
    this.#document = parseRanged(text.replace(/^\ufeff/, ""), t);
    for (const { message, span } of this.#document.problems) {
      this.faults.push({ message, line: this.#document.range(span).start.line + 1 });
    }
    if (this.faults.length > 0) return;
    if (isMapping(this.#document.value)) this.#refuseOthers(this.#document.value, keys);
    else this.#complain([], t("This must hold keys and values: {allowed}.", { allowed: keys.join(", ") }));
  }

  get #top(): Mapping {
    return isMapping(this.#document.value) ? this.#document.value : {};
  }

  text(key: string): string | undefined {
    const value = this.#top[key];
    if (value === undefined || typeof value === "string") return value;
    return this.#complain([key], this.#t("“{key}” must be a text.", { key }));
  }

  /** A list of texts; one text stands for a list of it. */
  texts(key: string): readonly string[] {
    const value = this.#top[key] ?? [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.every((one) => typeof one === "string")) return list;
    this.#complain([key], this.#t("“{key}” must be a list of texts.", { key }));
    return [];
  }

  /** A text, or keys and values. */
  textOrFields(key: string): string | Mapping | undefined {
    const value = this.#top[key];
    if (value === undefined || typeof value === "string" || isMapping(value)) return value;
    return this.#complain([key], this.#t("“{key}” must be a text, or keys and values.", { key }));
  }

  /** A list of keys and values; an item that is a text is a title. */
  items(key: string): readonly Mapping[] {
    const value = this.#top[key] ?? [];
    if (!Array.isArray(value)) {
      this.#complain([key], this.#t("“{key}” must be a list: begin each item with “- ”.", { key }));
      return [];
    }
    return value.flatMap((item: unknown, index): readonly Mapping[] => {
      if (typeof item === "string") return [{ title: item }];
      if (isMapping(item)) return [item];
      this.#complain([key, index], this.#t("“{key}” must be a text, or keys and values.", { key }));
      return [];
    });
  }

  #refuseOthers(value: Mapping, keys: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (keys.includes(key) || key.startsWith("x-")) continue;
      const message = this.#t("“{key}” is not known here; known are: {allowed}.", {
        key,
        allowed: keys.join(", "),
      });
      this.#complain([key], message, "key");
    }
  }

  #complain(pointer: Pointer, message: string, at: "key" | "value" = "value"): undefined {
    const { start } = this.#document.range(this.#document.locate(pointer, at));
    this.faults.push({ message, line: start.line + 1 });
    return undefined;
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

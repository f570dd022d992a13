import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { parseRanged } from "../../yaml/parseRanged.ts";
import type { RangedDocument } from "../../yaml/rangedDocument.ts";
import type { ImportObstacle } from "../importPlan.ts";
import { valueAt } from "../valueAt.ts";

/** A mapping file while it is read: gives its values with the expected types and gathers what is wrong. */
export class MappingFile {
  readonly obstacles: ImportObstacle[] = [];
  readonly t: Translate;
  readonly #document: RangedDocument;

  constructor(text: string, t: Translate) {
    this.t = t;
    this.#document = parseRanged(text.replace(/^\ufeff/, ""), t);
    for (const { message, span } of this.#document.problems) {
      this.obstacles.push({ where: "mapping", message, line: this.#document.range(span).start.line + 1 });
    }
  }

  complain(pointer: Pointer, message: string, at: "key" | "value" = "value"): undefined {
    const { start } = this.#document.range(this.#document.locate(pointer, at));
    this.obstacles.push({ where: "mapping", message, line: start.line + 1 });
    return undefined;
  }

  value(path: readonly string[]): unknown {
    return valueAt(this.#document.value, path);
  }

  has(path: readonly string[]): boolean {
    return this.value(path) !== undefined;
  }

  /** The keys and values there; none where there is no mapping. */
  entries(path: readonly string[]): readonly (readonly [string, unknown])[] {
    const value = this.value(path);
    if (value === undefined) return [];
    if (isMapping(value)) return Object.entries(value);
    this.complain(path, this.t("“{key}” must hold keys and values.", { key: show(path) }));
    return [];
  }

  /** Complains about keys that have no meaning here. */
  allowKeys(path: readonly string[], allowed: readonly string[]): void {
    for (const [key] of this.entries(path)) {
      if (allowed.includes(key)) continue;
      const message = this.t("“{key}” is not known here; known are: {allowed}.", {
        key,
        allowed: allowed.join(", "),
      });
      this.complain([...path, key], message, "key");
    }
  }

  text(path: readonly string[]): string | undefined {
    const value = this.value(path);
    if (value === undefined || (typeof value === "string" && value !== "")) return value;
    return this.complain(path, this.t("“{key}” must be a text.", { key: show(path) }));
  }

  flag(path: readonly string[], usual: boolean): boolean {
    const value = this.value(path) ?? usual;
    if (typeof value === "boolean") return value;
    this.complain(path, this.t("“{key}” must be true or false.", { key: show(path) }));
    return usual;
  }

  oneOf<T extends string>(path: readonly string[], allowed: readonly T[]): T | undefined {
    const value = this.value(path);
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined || value === undefined) return found;
    const names = allowed.map((name) => (name === "\t" ? "\\t" : name)).join("  ");
    return this.complain(
      path,
      this.t("“{key}” must be one of: {allowed}.", { key: show(path), allowed: names }),
    );
  }

  /** One text, or several of which the first that fits is taken. */
  texts(path: readonly string[]): readonly string[] {
    const value = this.value(path);
    const list = Array.isArray(value) ? value : [value];
    const names = list.filter((name) => typeof name === "string" || typeof name === "number").map(String);
    if (names.length === list.length && names.length > 0) return names;
    this.complain(path, this.t("“{key}” must name a column.", { key: show(path) }));
    return [];
  }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(path: readonly string[]): string {
  return path.join(" › ");
}

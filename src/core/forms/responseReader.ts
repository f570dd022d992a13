import type { Answer } from "../../protocol/forms/form.ts";
import { ResponseError } from "./responseFault.ts";

const longestAnswer = 5000;
const mostChoices = 200;

/** A mapping in a response, read by the types that its keys must have; throws a `ResponseError` for any other. */
export class ResponseReader {
  readonly #map: Readonly<Record<string, unknown>>;

  constructor(value: unknown, key = "") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new ResponseError("wrong-type", { key });
    }
    this.#map = value as Record<string, unknown>;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#map, key);
  }

  value(key: string): unknown {
    return this.has(key) ? this.#map[key] : undefined;
  }

  within(key: string): ResponseReader {
    return new ResponseReader(this.value(key), key);
  }

  keys(most: number): readonly string[] {
    const keys = Object.keys(this.#map);
    if (keys.length > most) throw new ResponseError("too-large");
    const odd = keys.find((key) => key === "" || key.length > 200);
    if (odd !== undefined) throw new ResponseError("unknown-key", { key: odd.slice(0, 40) });
    return keys;
  }

  allow(known: readonly string[]): void {
    const odd = Object.keys(this.#map).find((key) => !known.includes(key));
    if (odd !== undefined) throw new ResponseError("unknown-key", { key: odd.slice(0, 40) });
  }

  text(key: string, longest: number, form?: RegExp): string {
    const value = this.value(key);
    const fits = typeof value === "string" && value.length <= longest && (form?.test(value) ?? true);
    if (!fits) throw new ResponseError("wrong-type", { key });
    return value;
  }

  /** A time in UTC that is in the calendar. */
  time(key: string): string {
    const text = this.text(key, 30, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    const read = new Date(text);
    const isReal = !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 19) === text.slice(0, 19);
    if (!isReal) throw new ResponseError("wrong-type", { key });
    return text;
  }

  answer(key: string): Answer {
    const value = this.value(key);
    if (
      typeof value === "string"
        ? value.length <= longestAnswer
        : typeof value === "number" || typeof value === "boolean"
    ) {
      return value as Answer;
    }
    const isList =
      Array.isArray(value) &&
      value.length <= mostChoices &&
      value.every((one) => typeof one === "string" && one.length <= longestAnswer);
    if (!isList) throw new ResponseError("wrong-type", { key });
    return value as readonly string[];
  }
}

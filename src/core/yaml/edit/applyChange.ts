import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import type { Change } from "./change.ts";

export type Applied =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

type Step = string | number;

/** What a value becomes by a change, or why it can't be made. The value itself is left alone. */
export function applyChange(value: unknown, change: Change, t: Translate): Applied {
  return new Application(change, t).at(value, 0);
}

class Application {
  readonly #change: Change;
  readonly #t: Translate;

  constructor(change: Change, t: Translate) {
    this.#change = change;
    this.#t = t;
  }

  at(value: unknown, depth: number): Applied {
    const { pointer } = this.#change;
    const step = pointer[depth];
    if (step === undefined) return this.#arrived(value);
    const present = value ?? undefined;
    if (present !== undefined && typeof present !== "object") return this.#crossesScalar(depth);
    if (present === undefined && this.#change.op === "remove") return { ok: true, value };
    const list = Array.isArray(present) || (present === undefined && typeof step === "number");
    return list
      ? this.#inList((present ?? []) as readonly unknown[], step, depth)
      : this.#inMapping((present ?? {}) as Readonly<Record<string, unknown>>, String(step), depth);
  }

  #arrived(value: unknown): Applied {
    const change = this.#change;
    const t = this.#t;
    if (change.op === "set") return { ok: true, value: change.value };
    if (change.op === "remove")
      return { ok: false, message: t("The whole content of a file can't be removed.") };
    if (change.op === "move") return this.#moved(Array.isArray(value) ? value : [], change.from, change.to);
    if (Array.isArray(value)) return { ok: true, value: [...value, change.item] };
    if (value === null || value === undefined) return { ok: true, value: [change.item] };
    return {
      ok: false,
      message: t("“{place}” is not a list: nothing can be added to it.", { place: show(change.pointer) }),
    };
  }

  #moved(list: readonly unknown[], from: number, to: number): Applied {
    const missing = [from, to].find((index) => !Object.hasOwn(list, index));
    if (missing === undefined) return { ok: true, value: moveIn(list, from, to) };
    return this.#lacksItem(missing, this.#change.pointer.length);
  }

  #inMapping(mapping: Readonly<Record<string, unknown>>, key: string, depth: number): Applied {
    const old = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
    if (this.#change.op === "remove" && depth === this.#change.pointer.length - 1) {
      return {
        ok: true,
        value: Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key)),
      };
    }
    const inner = this.at(old, depth + 1);
    if (!inner.ok || inner.value === old) return inner.ok ? { ok: true, value: mapping } : inner;
    // Not by assignment, which takes `__proto__` for something else.
    return { ok: true, value: Object.fromEntries([...Object.entries(mapping), [key, inner.value]]) };
  }

  #inList(list: readonly unknown[], step: Step, depth: number): Applied {
    const removes = this.#change.op === "remove";
    const last = removes ? list.length - 1 : list.length;
    if (typeof step !== "number" || !Number.isInteger(step) || step < 0 || step > last) {
      return this.#lacksItem(step, depth);
    }
    if (removes && depth === this.#change.pointer.length - 1) {
      return { ok: true, value: list.filter((_, index) => index !== step) };
    }
    const inner = this.at(list[step], depth + 1);
    if (!inner.ok) return inner;
    return { ok: true, value: [...list.slice(0, step), inner.value, ...list.slice(step + 1)] };
  }

  #lacksItem(item: Step, depth: number): Applied {
    const place = show(this.#change.pointer.slice(0, depth));
    return { ok: false, message: this.#t("The list at “{place}” has no item {item}.", { place, item }) };
  }

  #crossesScalar(depth: number): Applied {
    const place = show(this.#change.pointer.slice(0, depth));
    return {
      ok: false,
      message: this.#t(
        "“{place}” holds a single value, not a mapping or a list: nothing can be put into it.",
        { place },
      ),
    };
  }
}

/** A list with one item in another place. */
export function moveIn<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

function show(pointer: Pointer): string {
  return pointer.length === 0 ? "/" : pointer.join("/");
}

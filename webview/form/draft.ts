import type { FieldView } from "./fields/fieldView.ts";

/** What was filled in so far, kept by the browser where it keeps anything for a page like this. */
export class Draft {
  readonly #key: string;
  readonly #store: Storage | undefined;

  /** @param digest of the form: another form has another draft */
  constructor(digest: string, recipient: string | undefined) {
    this.#key = `assent-form:${digest}:${recipient ?? ""}`;
    this.#store = openStore(this.#key);
  }

  get isKept(): boolean {
    return this.#store !== undefined;
  }

  load(fields: readonly FieldView[]): void {
    const kept = this.#read();
    for (const { field, write } of fields) {
      if (Object.hasOwn(kept, field.id)) write(kept[field.id]);
    }
  }

  keep(fields: readonly FieldView[]): void {
    const answers = fields.flatMap(({ field, read }) => {
      const answer = read();
      return answer === undefined ? [] : [[field.id, answer] as const];
    });
    try {
      this.#store?.setItem(this.#key, JSON.stringify(Object.fromEntries(answers)));
    } catch {
      // A full store keeps no draft; the page works without one.
    }
  }

  clear(): void {
    this.#store?.removeItem(this.#key);
  }

  #read(): Readonly<Record<string, unknown>> {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(this.#key) ?? "{}");
      return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  }
}

/** Browsers may refuse a page that is a file, or one in a private window. */
function openStore(key: string): Storage | undefined {
  try {
    const store = window.localStorage;
    const before = store.getItem(key);
    store.setItem(key, before ?? "{}");
    if (before === null) store.removeItem(key);
    return store;
  } catch {
    return undefined;
  }
}

import { kinds } from "../../generated/kinds.ts";
import type { Entry } from "../model/entry.ts";
import type { Kind } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";

/** The records of a project that came from one other system, by the ids that they have there. */
export class ForeignRecords {
  readonly #entries = new Map<string, Entry[]>();
  readonly #foreignIds = new Map<Entry, string[]>();

  constructor(project: ProjectView, system: string) {
    for (const kind of kinds) {
      for (const entry of project.all(kind)) {
        for (const foreignId of idsIn(entry, system)) this.#add(entry, foreignId);
      }
    }
  }

  find(foreignId: string): readonly Entry[] {
    return this.#entries.get(foreignId) ?? [];
  }

  has(entry: Entry): boolean {
    return this.#foreignIds.has(entry);
  }

  /** The records of a kind that came from the system, with all the ids that they have there. */
  *all(kind: Kind): Iterable<readonly [Entry, readonly string[]]> {
    for (const [entry, ids] of this.#foreignIds) if (entry.kind === kind) yield [entry, ids];
  }

  #add(entry: Entry, foreignId: string): void {
    const same = this.#entries.get(foreignId);
    if (same) same.push(entry);
    else this.#entries.set(foreignId, [entry]);
    this.#foreignIds.set(entry, [...(this.#foreignIds.get(entry) ?? []), foreignId]);
  }
}

/** Read with care: the record may be one that its schema refuses. */
function* idsIn({ value }: Entry, system: string): Iterable<string> {
  const { external } = (value ?? {}) as { external?: unknown };
  if (!Array.isArray(external)) return;
  for (const item of external) {
    const one = (item ?? {}) as { system?: unknown; id?: unknown };
    if (one.system === system && typeof one.id === "string") yield one.id;
  }
}

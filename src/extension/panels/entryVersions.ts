import type { Entry } from "../../core/model/entry.ts";
import type { ProjectView } from "../../core/model/project.ts";

interface Seen {
  readonly entry: Entry;
  /** The revision of the panel since which the record is as it is. */
  readonly since: number;
}

/** Since when the records of a project are as they are, counted in the revisions of a panel. */
export class EntryVersions {
  #seen = new Map<string, Seen>();

  /** Notes which records are others than before; `revision` is the one that shows them. */
  note(project: ProjectView, revision: number): void {
    const seen = new Map<string, Seen>();
    for (const { entries } of project.files.values()) {
      for (const entry of entries) {
        const key = keyOf(entry);
        const before = this.#seen.get(key);
        const isSame = before && (before.entry === entry || saysTheSame(before.entry, entry));
        seen.set(key, { entry, since: isSame ? before.since : revision });
      }
    }
    this.#seen = seen;
  }

  /** Whether what carries the id is gone, or another than in that revision. */
  hasMoved(id: string, revision: number, project: ProjectView): boolean {
    const targets = project.find(id);
    return (
      targets.length === 0 ||
      targets.some(
        ({ entry }) => (this.#seen.get(keyOf(entry))?.since ?? Number.POSITIVE_INFINITY) > revision,
      )
    );
  }
}

/** A record may move within its file or to another one; of ids that stand twice, each is told by its place. */
function keyOf({ kind, id, file, base }: Entry): string {
  return id === "" ? `${kind} ${file} ${base.join("/")}` : `${kind} ${id}`;
}

function saysTheSame(one: Entry, other: Entry): boolean {
  return one.valid === other.valid && JSON.stringify(one.value) === JSON.stringify(other.value);
}

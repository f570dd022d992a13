import type { Entry, SourceFile } from "../../core/model/entry.ts";
import type { ProjectView } from "../../core/model/project.ts";

interface Seen {
  readonly entry: Entry;
  /** The revision of the panel since which the record is as it is. */
  readonly since: number;
}

/** Since when the records of a project are as they are, counted in the revisions of a panel. */
export class EntryVersions {
  readonly #seen = new Map<string, Seen>();
  #files: ReadonlyMap<string, SourceFile> = new Map();

  /**
   * Notes which records are others than before; `revision` is the one that shows them. Only files that were read again
   * are looked into.
   */
  note(project: ProjectView, revision: number): void {
    const files = new Map(project.files);
    const there = new Set<string>();
    for (const [path, file] of files) {
      if (this.#files.get(path) === file) continue;
      for (const entry of file.entries) {
        const key = keyOf(entry);
        there.add(key);
        const before = this.#seen.get(key);
        const isSame = before && (before.entry === entry || saysTheSame(before.entry, entry));
        this.#seen.set(key, { entry, since: isSame ? before.since : revision });
      }
    }
    for (const [path, file] of this.#files) {
      if (files.get(path) === file) continue;
      for (const entry of file.entries) if (!there.has(keyOf(entry))) this.#gone(entry, project, revision);
    }
    this.#files = files;
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

  /** Of ids that stand twice, the other one may still be there. */
  #gone(gone: Entry, project: ProjectView, revision: number): void {
    const key = keyOf(gone);
    this.#seen.delete(key);
    for (const { entry } of gone.id === "" ? [] : project.find(gone.id)) {
      if (keyOf(entry) === key) this.#seen.set(key, { entry, since: revision });
    }
  }
}

/** A record may move within its file or to another one; of ids that stand twice, each is told by its place. */
function keyOf({ kind, id, file, base }: Entry): string {
  return id === "" ? `${kind} ${file} ${base.join("/")}` : `${kind} ${id}`;
}

function saysTheSame(one: Entry, other: Entry): boolean {
  return one.valid === other.valid && JSON.stringify(one.value) === JSON.stringify(other.value);
}

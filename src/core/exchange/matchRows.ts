import type { Entry } from "../model/entry.ts";
import type { Kind } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { ForeignRecords } from "./foreignRecords.ts";
import type { DraftRow, SourceRow } from "./sourceRow.ts";

/** The record that a row means: one that is here already, or none yet. */
export type Match =
  | { readonly ok: true; readonly entry: Entry | undefined }
  | { readonly ok: false; readonly reason: string };

/** Finds the record of every row, by the source's id first and by its own where the row keeps that. */
export class RowMatcher {
  readonly #kind: Kind;
  readonly #project: ProjectView;
  readonly #foreign: ForeignRecords;
  readonly #t: Translate;
  readonly #rows = new Map<string, SourceRow>();
  readonly #taken = new Map<Entry, DraftRow>();

  constructor(kind: Kind, project: ProjectView, foreign: ForeignRecords, t: Translate) {
    this.#kind = kind;
    this.#project = project;
    this.#foreign = foreign;
    this.#t = t;
  }

  match(row: DraftRow): Match {
    const { foreignId: id } = row;
    const before = this.#rows.get(id);
    if (before)
      return this.#fail(this.#t("“{id}” stands already in {place}.", { id, place: this.#show(before) }));
    this.#rows.set(id, row);
    const entries = this.#foreign.find(id).filter(({ kind }) => kind === this.#kind);
    if (entries.length > 1) {
      const records = entries.map((entry) => entry.id).join(", ");
      return this.#fail(this.#t("Several records came from “{id}”: {records}. Keep one.", { id, records }));
    }
    const [entry] = entries;
    if (entry?.id === "") {
      return this.#fail(this.#t("The record from “{id}” has no id: see {file}.", { id, file: entry.file }));
    }
    const found: Match = entry ? { ok: true, entry } : this.#byOwnId(row);
    if (!found.ok || !found.entry) return found;
    const other = this.#taken.get(found.entry);
    if (other) {
      const place = this.#show(other);
      return this.#fail(this.#t("{id} is already changed by {place}.", { id: found.entry.id, place }));
    }
    this.#taken.set(found.entry, row);
    return found;
  }

  #byOwnId({ ownId }: DraftRow): Match {
    const [target, second] = ownId === undefined ? [] : this.#project.find(ownId);
    if (!target || ownId === undefined) return { ok: true, entry: undefined };
    const isOurs = !second && target.entry.id === ownId && target.entry.kind === this.#kind;
    return isOurs
      ? { ok: true, entry: target.entry }
      : this.#fail(this.#t("The id “{id}” is in use.", { id: ownId }));
  }

  #show({ source, line }: SourceRow): string {
    return source ?? this.#t("line {line}", { line });
  }

  #fail(reason: string): Match {
    return { ok: false, reason };
  }
}

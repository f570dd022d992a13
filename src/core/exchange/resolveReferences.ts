import type { Kind } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { ForeignRecords } from "./foreignRecords.ts";
import type { LiveRow, ReadyField } from "./liveRow.ts";
import type { DraftField, ReferenceContent } from "./sourceRow.ts";

/**
 * Turns the source's ids into ours: of rows of this import, of records imported earlier, or ours themselves.
 */
export class ReferenceResolver {
  readonly #kind: Kind;
  readonly #project: ProjectView;
  readonly #foreign: ForeignRecords;
  readonly #rows: ReadonlyMap<string, LiveRow>;
  readonly #t: Translate;

  /**
   * @param rows the rows that are still to become records, by their foreign ids; looked at anew at every call
   */
  constructor(
    kind: Kind,
    project: ProjectView,
    foreign: ForeignRecords,
    rows: ReadonlyMap<string, LiveRow>,
    t: Translate,
  ) {
    this.#kind = kind;
    this.#project = project;
    this.#foreign = foreign;
    this.#rows = rows;
    this.#t = t;
  }

  /** What is wrong with the references of a field: a reason to fail the row, or only to tell. */
  complaints({
    content,
    label,
  }: DraftField): readonly { readonly reason: string; readonly fails: boolean }[] {
    if ("value" in content) return [];
    return content.foreignIds
      .filter((id) => this.#find(id, content) === undefined)
      .map((id) => ({
        reason: this.#t("{column}: “{id}” is neither in the source nor in the project.", {
          column: label,
          id,
        }),
        fails: content.onUnknown === "fail",
      }));
  }

  /** The field with our ids; those that aren't known are left out. */
  resolve({ content, path, label, isNewOnly = false }: DraftField): ReadyField {
    const field = { path, label, isNewOnly, remove: content.remove };
    if ("value" in content) return { ...field, value: content.value };
    const found = content.foreignIds.map((id) => this.#find(id, content)).filter((id) => id !== undefined);
    const ids = [...new Set(found)];
    const value = content.isList ? ids : ids[0];
    return {
      ...field,
      value: ids.length > 0 ? value : undefined,
      ...(content.isList ? { keeps: (id: string) => !this.#isForeign(id) } : {}),
    };
  }

  #isForeign(id: string): boolean {
    return this.#project.find(id).some(({ entry }) => this.#foreign.has(entry));
  }

  #find(foreignId: string, { kinds }: ReferenceContent): string | undefined {
    const fits = (kind: string): boolean => kinds.includes("*") || kinds.includes(kind);
    const row = fits(this.#kind) ? this.#rows.get(foreignId) : undefined;
    if (row) return row.id;
    const entry = this.#foreign.find(foreignId).find(({ kind, id }) => id !== "" && fits(kind));
    if (entry) return entry.id;
    return this.#project.find(foreignId).some(({ kind }) => fits(kind)) ? foreignId : undefined;
  }
}

import { kindTable } from "../../../generated/kinds.ts";
import type { Entry, Target } from "../../model/entry.ts";
import { visitField } from "../../model/fields.ts";
import { isKind, type Kind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import { kindOfId, type ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import { fieldOf, historyOf } from "../../workflow/facts.ts";

/** A place at which an id stands: where it is given, or where it is named. */
export interface IdUse {
  readonly entry: Entry;
  /** Within the record. */
  readonly pointer: Pointer;
}

/** Whether it is a record's own id, not that of something within it. */
export function isOwnId({ pointer }: Pick<Target, "pointer">): boolean {
  return pointer.length === 1;
}

/** Where an id is named outside of what is sealed: by references, and in what change requests propose. */
export function* namingUses(id: string, project: ProjectView): Iterable<IdUse> {
  for (const { entry, reference } of project.mentions(id)) {
    if (!isSealedPlace(entry, reference.pointer)) yield { entry, pointer: reference.pointer };
  }
  for (const entry of project.all("change")) {
    for (const [index, proposal] of itemsOf<{ record?: unknown; patch?: unknown }>(
      entry,
      "proposed",
    ).entries()) {
      for (const pointer of usesWithin(proposal?.patch, kindNamed(proposal?.record, project), id)) {
        yield { entry, pointer: ["proposed", index, "patch", ...pointer] };
      }
    }
  }
}

/** Where an id is named in what is sealed: in histories, whatever the field is called, and in baselines. */
export function* sealedUses(id: string, project: ProjectView): Iterable<IdUse> {
  for (const { text, entries } of project.files.values()) {
    if (!mayHold(text, id)) continue;
    for (const entry of entries) {
      for (const [index, happening] of historyOf(entry.value).entries()) {
        for (const pointer of wordsIn(happening, id))
          yield { entry, pointer: ["history", index, ...pointer] };
      }
      if (entry.kind === "baseline") yield* heldUses(entry, id, project);
    }
  }
}

function* heldUses(entry: Entry, id: string, project: ProjectView): Iterable<IdUse> {
  for (const { id: named, pointer } of entry.references) if (named === id) yield { entry, pointer };
  for (const [index, held] of itemsOf<{ id?: unknown; record?: unknown }>(entry, "records").entries()) {
    for (const pointer of usesWithin(held?.record, kindNamed(held?.id, project), id)) {
      yield { entry, pointer: ["records", index, "record", ...pointer] };
    }
  }
}

/** Searching a text costs a hundredth of walking through its records. Escapes may hide an id. */
function mayHold(text: string, id: string): boolean {
  return text.includes(id) || text.includes("\\") || text.toLowerCase().includes(id.toLowerCase());
}

function isSealedPlace(entry: Entry, pointer: Pointer): boolean {
  return entry.kind === "baseline" || pointer[0] === "history";
}

/** Where a part of a record's content, such as a patch, names an id, or gives it to something within the record. */
function usesWithin(content: unknown, kind: Kind | undefined, id: string): readonly Pointer[] {
  if (!kind) return [];
  const found: Pointer[] = [];
  for (const { path } of [...kindTable[kind].refs, ...kindTable[kind].anchors]) {
    visitField(content, path, (value, pointer) => {
      if (value === id) found.push(pointer);
    });
  }
  return found;
}

function kindNamed(id: unknown, project: ProjectView): Kind | undefined {
  if (typeof id !== "string") return undefined;
  const kind = recordWith(id, project)?.kind ?? kindOfId(id, project.settings);
  return kind !== undefined && isKind(kind) ? kind : undefined;
}

/** Remarks are prose, and who acts may be written in any case. */
function wordsIn(value: unknown, id: string, pointer: Pointer = []): readonly Pointer[] {
  const key = pointer.at(-1);
  if (key === "note") return [];
  if (typeof value === "string") {
    const isSame = key === "by" ? value.toLowerCase() === id.toLowerCase() : value === id;
    return isSame ? [pointer] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    wordsIn(child, id, [...pointer, Array.isArray(value) ? Number(name) : name]),
  );
}

/** The items of a list in a record; where its schema refuses the record, they may be anything. */
function itemsOf<T>({ value }: Entry, field: string): readonly (T | null)[] {
  const items = fieldOf(value, field);
  return Array.isArray(items) ? items : [];
}

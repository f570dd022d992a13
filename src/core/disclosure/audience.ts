import type { Entry } from "../model/entry.ts";
import { isRecordKind } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import { peopleOf } from "../workflow/people.ts";
import type { Audience } from "./cutRecord.ts";

/** What somebody is called of whom nothing may be said. */
const somebody = "—";

/**
 * Who reads: the client, or the stakeholder with this id.
 *
 * They may know of a record that says `visibility: client`, of a goal in a charter that does, of a baseline that holds such
 * a record, and of people whom such records name, unless the register says that these are internal.
 */
export function audienceOf(project: ProjectView, reader?: string): Audience {
  const people = peopleOf(project);
  const isNamed = (id: string) => {
    const entry = only(id, project);
    return entry?.kind === "stakeholder" && visibilityOf(entry) !== "internal";
  };
  return {
    mayName(id, kinds) {
      if (kinds.includes("stakeholder") && isNamed(id)) return true;
      const targets = project.find(id);
      const [target] = targets;
      return targets.length === 1 && target !== undefined && isDisclosed(target.entry, project);
    },
    kindOf(id) {
      const entry = only(id, project);
      return entry && isDisclosed(entry, project) ? entry.kind : undefined;
    },
    actor: (by) => people.find(by)?.ids.find(isNamed) ?? somebody,
    isReader: (by) => reader !== undefined && (people.find(by)?.ids.includes(reader) ?? false),
  };
}

/**
 * Whether a client may know of a record: only where the record says so itself. One whose id another one has too, or which
 * its schema refuses, is disclosed to nobody; people are known by those who name them, never by themselves.
 */
export function isDisclosed(entry: Entry, project: ProjectView): boolean {
  if (!isRecordKind(entry.kind) || !entry.valid || only(entry.id, project) !== entry) return false;
  if (entry.kind === "baseline") return holdsDisclosed(entry as Entry<"baseline">, project);
  return entry.kind !== "stakeholder" && visibilityOf(entry) === "client";
}

function holdsDisclosed({ value }: Entry<"baseline">, project: ProjectView): boolean {
  return value.records.some(({ id }) => {
    const entry = only(id, project);
    return entry !== undefined && entry.kind !== "baseline" && isDisclosed(entry, project);
  });
}

/** The record with an id that nothing else has. */
function only(id: string, project: ProjectView): Entry | undefined {
  const targets = project.find(id);
  return targets.length === 1 && targets[0]?.entry.id === id ? targets[0].entry : undefined;
}

function visibilityOf({ value }: Entry): unknown {
  return (value as { readonly visibility?: unknown }).visibility;
}

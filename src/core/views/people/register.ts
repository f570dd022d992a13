import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";

/** The people who can be shown: each id once. */
export interface Register {
  readonly entries: readonly Entry<"stakeholder">[];
  /** How many records are left out, because their schema refuses them or an earlier one has their id. */
  readonly unreadable: number;
}

/** The people of a project, in the order of its files. */
export function registerOf(project: ProjectView): Register {
  const all = [...project.all("stakeholder")];
  const byId = new Map<string, Entry<"stakeholder">>();
  for (const entry of project.valid("stakeholder")) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return { entries: [...byId.values()], unreadable: all.length - byId.size };
}

/** The organisations that somebody belongs to, sorted. */
export function organisationsOf(entries: readonly Entry<"stakeholder">[]): readonly string[] {
  const names = new Set(entries.map((entry) => entry.value.organisation ?? ""));
  names.delete("");
  return [...names].sort(byName.compare);
}

const byName = new Intl.Collator(["en", "zh-CN"], { numeric: true });

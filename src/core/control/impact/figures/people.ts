import type { Entry } from "../../../model/entry.ts";
import { loadOn, type Peak, peakLoad } from "../../../model/load.ts";
import { isEnded } from "../../../workflow/atRest.ts";
import { peopleOf } from "../../../workflow/people.ts";
import type { ImpactSource, TouchedRecords } from "../source.ts";
import { effortOf } from "./effort.ts";

/** Somebody who owns touched records, or who is allocated to them. */
export interface PersonFigure {
  /** A stakeholder's id. */
  readonly id: string;
  readonly name: string;
  /** How many touched records they own. */
  readonly records: number;
  /** The estimated effort of the touched requirements that they own, in person-days. */
  readonly effort: number;
  /** What they are used for already; empty where no resource stands for them. */
  readonly loads: readonly LoadFigure[];
}

/** The load of a person's resource, in the unit of its capacity. */
export interface LoadFigure {
  readonly resource: string;
  readonly unit: string | undefined;
  readonly capacity: number | undefined;
  /** What is asked of it today. */
  readonly allocated: number;
  /** The most that is asked of it at one time. */
  readonly peak: Peak;
}

/** Whoever owns most comes first. */
export function peopleFigures(touched: TouchedRecords, source: ImpactSource): readonly PersonFigure[] {
  const owned = new Map<string, Entry[]>();
  const add = (id: string, ...entries: readonly Entry[]) => {
    const list = owned.get(id);
    if (list) list.push(...entries);
    else owned.set(id, [...entries]);
  };
  for (const entry of touched.all) {
    const { owner, person } = entry.value as { owner?: unknown; person?: unknown };
    if (typeof owner === "string") add(owner, entry);
    if (typeof person === "string" && entry.kind === "resource") add(person);
  }
  const people = peopleOf(source.project);
  const loads = loadsByPerson(source);
  return [...owned]
    .map(([id, entries]) => ({
      id,
      name: people.find(id)?.name ?? id,
      records: entries.length,
      effort: effortOf(entries),
      loads: loads.get(id) ?? [],
    }))
    .sort((a, b) => b.records - a.records || (a.id < b.id ? -1 : 1));
}

function loadsByPerson({ project, lifecycleOf, today }: ImpactSource): ReadonlyMap<string, LoadFigure[]> {
  const loads = new Map<string, LoadFigure[]>();
  for (const entry of project.valid("resource")) {
    const { id, person, unit, capacity } = entry.value;
    if (person === undefined || isEnded(entry, lifecycleOf)) continue;
    const list = loads.get(person) ?? [];
    list.push({
      ...{ resource: id, unit, capacity },
      allocated: loadOn(entry.value, today),
      peak: peakLoad(entry.value),
    });
    list.sort((a, b) => (a.resource < b.resource ? -1 : 1));
    loads.set(person, list);
  }
  return loads;
}

import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";

/** Somebody who may act: a stakeholder, or several records of one person (with one address). */
export interface Person {
  readonly ids: readonly string[];
  readonly name: string;
  /** What history entries call them: their e-mail address, else their id. */
  readonly address: string;
  readonly authority: ReadonlySet<string>;
  readonly isExternal: boolean;
  /** Whether they have left: what they did stays done, but they do nothing more. */
  readonly hasLeft: boolean;
}

/** The people of a project, by what history entries and reference fields call them. */
export interface People {
  /** By address (in any case) or id. */
  find(by: string): Person | undefined;
  /** The same for the same people with the same authority: says whether histories must be judged anew. */
  readonly key: string;
}

const known = new WeakMap<object, People>();

/** The people in a project's register; read anew only after the register has changed. */
export function peopleOf(project: ProjectView): People {
  const register = project.all("stakeholder");
  let people = known.get(register);
  if (!people) {
    people = gather(project.valid("stakeholder"));
    known.set(register, people);
  }
  return people;
}

function gather(entries: Iterable<Entry<"stakeholder">>): People {
  const byAddress = new Map<string, Entry<"stakeholder">[]>();
  for (const entry of entries) {
    const address = (entry.value.contact?.email ?? entry.id).toLowerCase();
    byAddress.set(address, [...(byAddress.get(address) ?? []), entry]);
  }
  const byName = new Map<string, Person>();
  for (const [address, records] of byAddress) {
    const person = toPerson(records);
    byName.set(address, person);
    for (const id of person.ids) byName.set(id.toLowerCase(), person);
  }
  return { find: (by) => byName.get(by) ?? byName.get(by.toLowerCase()), key: keyOf(byName) };
}

function toPerson(records: readonly Entry<"stakeholder">[]): Person {
  const [first] = records as [Entry<"stakeholder">];
  return {
    ids: records.map(({ id }) => id),
    name: first.value.title,
    address: first.value.contact?.email ?? first.id,
    authority: new Set(records.flatMap(({ value }) => value.authority ?? [])),
    isExternal: records.some(({ value }) => value.side === "external"),
    hasLeft: records.every(({ value }) => value.status === "released"),
  };
}

function keyOf(people: ReadonlyMap<string, Person>): string {
  return JSON.stringify(
    [...people].map(([name, { ids, authority, isExternal }]) => [
      name,
      ids,
      [...authority].sort(),
      isExternal,
    ]),
  );
}

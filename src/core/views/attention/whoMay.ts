import type { ProjectView } from "../../model/project.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import { type Facts, historyOf, type LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { State, Transition } from "../../workflow/lifecycle.ts";
import { type Person, peopleOf } from "../../workflow/people.ts";
import { unmetOf } from "../../workflow/unmet.ts";

/** An event of a state with the ways that it may take. */
export interface Ahead {
  readonly event: string;
  readonly ways: readonly Transition[];
}

/** The first event of a state that has such a way; undefined where there is none. */
export function eventWith(
  state: State | undefined,
  isWanted: (way: Transition) => boolean,
): Ahead | undefined {
  for (const [event, ways] of state?.on ?? []) if (ways.some(isWanted)) return { event, ways };
  return undefined;
}

/** Whether a way asks for somebody who has this authority. */
export function asksFor(authority: string): (way: Transition) => boolean {
  return ({ guards }) =>
    guards.some(({ type, params }) => type === "authority" && lists(params?.any, authority));
}

/** Whether a way has a guard of this name. */
export function guardedBy(name: string): (way: Transition) => boolean {
  return ({ guards }) => guards.some(({ type }) => type === name);
}

/** Whether a way is only for somebody whom this field names. */
export function onlyFor(field: string): (way: Transition) => boolean {
  return ({ guards }) => guards.some(({ type, params }) => type === "is" && lists(params?.fields, field));
}

function lists(words: unknown, word: string): boolean {
  return Array.isArray(words) && words.includes(word);
}

/** Who is there and has an authority, once each. */
export function peopleWith(authority: string, project: ProjectView): readonly Person[] {
  const people = peopleOf(project);
  const found = [...project.valid("stakeholder")].map(({ id }) => people.find(id));
  return [...new Set(found)].filter(
    (person): person is Person => person?.hasLeft === false && person.authority.has(authority),
  );
}

/** Those of some people, by id or as they are, who are there and for whom a way of an event is open now, by id. */
export function whoMay(
  entry: LivingEntry,
  { event, ways }: Ahead,
  candidates: readonly (string | Person)[],
  source: FactsSource,
): readonly string[] {
  const people = peopleOf(source.project);
  const ids = candidates.flatMap((candidate) => {
    const person = typeof candidate === "string" ? people.find(candidate) : candidate;
    if (!person || person.hasLeft) return [];
    const facts = factsNow(entry, person, event, source);
    const isOpen = ways.some(({ guards }) => unmetOf(guards, facts).length === 0);
    return isOpen ? [typeof candidate === "string" ? candidate : (person.ids[0] ?? "")] : [];
  });
  return [...new Set(ids)];
}

/** The digest is found only for guards that ask for it, and once for a record. */
export function factsNow(
  entry: LivingEntry,
  actor: Person | undefined,
  event: string,
  source: FactsSource,
): Facts {
  const { project, lifecycleOf, today, now, t } = source;
  return {
    project,
    people: peopleOf(project),
    lifecycleOf,
    entry,
    record: entry.value as unknown as Readonly<Record<string, unknown>>,
    history: historyOf(entry.value),
    state: statusOf(entry),
    occurrence: { at: now, by: actor?.address ?? "", event },
    actor,
    get content() {
      return contentDigest(entry);
    },
    cause: undefined,
    today,
    t,
  };
}

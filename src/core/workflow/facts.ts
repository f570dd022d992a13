import type { HistoryEntry } from "../../generated/records.ts";
import type { Day } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { LifecycleKind } from "./definition.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { migration } from "./migration.ts";
import type { People, Person } from "./people.ts";

/** A record whose lifecycle is looked at. */
export type LivingEntry = Entry<LifecycleKind>;

/** A history entry with whatever else was said. */
export type Happening = HistoryEntry & Readonly<Record<string, unknown>>;

/** What somebody sent that proves an event, by the digest that it had. */
export type Evidence = NonNullable<HistoryEntry["evidence"]>;

/** An event as it is about to happen, or as it stands in the history: who, when, and what was said with it. */
export type Occurrence = Pick<Happening, "at" | "by" | "event"> & Readonly<Record<string, unknown>>;

/** The record by which an event of another one comes about, perhaps one that comes to be only now. */
export interface Cause {
  readonly entry: Entry;
  /** The state that it enters by it; absent where it has none. */
  readonly state?: string;
}

/** Everything that a guard or an effect may look at. */
export interface Facts {
  readonly project: ProjectView;
  readonly people: People;
  /** The lifecycle in force for a kind; undefined where a team's own one can't be used. */
  readonly lifecycleOf: (kind: LifecycleKind) => Lifecycle | undefined;
  readonly entry: LivingEntry;
  /** The record's own fields, also those that the event writes. */
  readonly record: Readonly<Record<string, unknown>>;
  /** What happened before, oldest first. */
  readonly history: readonly Happening[];
  /** The state before. */
  readonly state: string;
  readonly occurrence: Occurrence;
  /** Undefined for somebody whom the register doesn't know. */
  readonly actor: Person | undefined;
  /** The digest of the controlled content at that moment, where the kind has such content. */
  readonly content: string | undefined;
  readonly cause?: Cause | undefined;
  readonly today: Day;
  readonly t: Translate;
}

/** The history of a record's value; empty where it has none. What can't be an entry leaves an empty one in its place. */
export function historyOf(value: unknown): readonly Happening[] {
  const { history } = (value ?? {}) as { history?: unknown };
  if (!Array.isArray(history)) return [];
  return history.every(isObject) ? history : history.map((one) => (isObject(one) ? one : ({} as Happening)));
}

function isObject(value: unknown): value is Happening {
  return typeof value === "object" && value !== null;
}

/** What happened since the record entered the state that it is in, without the entry that led there. */
export function sinceEntered(facts: Facts): readonly Happening[] {
  return facts.history.slice(enteredAt(facts) + 1);
}

/** The entry that led to the present state; undefined for a record that is still where it began. */
export function entryInto(facts: Facts): Happening | undefined {
  return facts.history[enteredAt(facts)];
}

/** The state before the present one; undefined for a record that is still where it began. */
export function cameFrom(facts: Facts): string | undefined {
  const at = enteredAt(facts);
  return at < 0 ? undefined : stateBefore(at, facts);
}

/**
 * The place in a history of the entry that led to the present state; -1 for a record that is still where it began. A
 * migration gives the state another name, and enters none.
 */
export function indexOfEntry(history: readonly Happening[], initial: string | undefined): number {
  const isEntry = ({ event, state }: Happening, at: number) =>
    event !== migration && state !== (history[at - 1]?.state ?? initial);
  return history.findLastIndex(isEntry);
}

function enteredAt({ history, lifecycleOf, entry }: Facts): number {
  return indexOfEntry(history, lifecycleOf(entry.kind)?.initial);
}

function stateBefore(at: number, { history, lifecycleOf, entry }: Facts): string | undefined {
  return history[at - 1]?.state ?? lifecycleOf(entry.kind)?.initial;
}

/** The value of a field of a record, with dots to go deeper. */
export function fieldOf(record: unknown, path: string): unknown {
  let value = record;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The ids in a field that names one record or several. */
export function idsIn(record: unknown, path: string): readonly string[] {
  const value = fieldOf(record, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((id) => typeof id === "string");
}

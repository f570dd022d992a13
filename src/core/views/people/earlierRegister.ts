import type { EngagementView } from "../../../protocol/stakeholder.ts";
import { toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { plainText } from "../../model/plainText.ts";
import type { ProjectView } from "../../model/project.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";
import { type Happening, historyOf } from "../../workflow/facts.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";
import type { PeopleSource } from "./peopleSource.ts";
import { registerOf } from "./register.ts";

/** What is known of somebody at an earlier time. */
export interface EarlierPerson {
  readonly title: string;
  readonly power?: number | undefined;
  readonly interest?: number | undefined;
  readonly engagement?: Omit<EngagementView, "gap"> | undefined;
}

/** A register as it was. */
export interface EarlierRegister {
  /** What people call that time: “BL-002”, “2026-05-01”. */
  readonly since: string;
  /** Whether it says everything; else, what is missing in it may merely not be known. */
  readonly isComplete: boolean;
  readonly people: ReadonlyMap<string, EarlierPerson>;
}

/** The register of another reading of the project, such as the one at a commit. */
export function registerIn(project: ProjectView, since: string): EarlierRegister {
  const { entries } = registerOf(project);
  return {
    since,
    isComplete: true,
    people: new Map(
      entries.map(({ id, value: { title, power, interest, engagement } }) => [
        id,
        { title, power, interest, engagement },
      ]),
    ),
  };
}

/**
 * What the histories alone tell of a time: who was known by then, and what their events said that was written to
 * power, interest or engagement. Edits that no event carries leave no trace in them; baselines hold no stakeholders.
 */
export function registerNoted(
  project: ProjectView,
  lifecycleOf: LifecycleOf,
  instant: Date,
  since: string,
): EarlierRegister {
  const lifecycle = lifecycleOf("stakeholder");
  const people = new Map<string, EarlierPerson>();
  for (const entry of registerOf(project).entries) {
    const history = historyOf(entry.value);
    const before = history.filter(({ at }) => toInstant(plainText(at)) <= instant);
    if (history.length === 0 || before.length > 0) people.set(entry.id, noted(entry, before, lifecycle));
  }
  return { since, isComplete: false, people };
}

/** What the histories tell of a day, or of the day of a baseline; undefined where there is no such day. */
export function registerSince(
  since: string,
  { project, lifecycleOf }: Pick<PeopleSource, "project" | "lifecycleOf">,
): EarlierRegister | undefined {
  const baseline = [...project.valid("baseline")].find(({ id }) => id === since)?.value;
  const day = baseline?.date ?? since;
  // What happened on that day counts as known.
  const end = toInstant(`${day}T23:59:59Z`);
  if (Number.isNaN(end.getTime())) return undefined;
  return registerNoted(project, lifecycleOf, end, baseline ? `${baseline.id} (${day})` : day);
}

const fields = ["power", "interest", "engagement.current", "engagement.desired"] as const;

function noted(
  { value: { title } }: Entry<"stakeholder">,
  happenings: readonly Happening[],
  lifecycle: Lifecycle | undefined,
): EarlierPerson {
  const said = new Map<string, unknown>();
  for (const happening of happenings) {
    for (const [key, { field }] of Object.entries(lifecycle?.events.get(happening.event)?.data ?? {})) {
      if (field !== undefined && Object.hasOwn(happening, key)) said.set(field, happening[key]);
    }
  }
  const [power, interest, current, desired] = fields.map((field) => said.get(field)) as [
    EarlierPerson["power"],
    EarlierPerson["interest"],
    EngagementView["current"],
    EngagementView["desired"],
  ];
  return { title, power, interest, engagement: { current, desired } };
}

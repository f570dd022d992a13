import type { Stakeholder } from "../../../generated/records.ts";
import { toInstant } from "../../model/calendar.ts";
import { describeValue } from "../../model/fieldNames.ts";
import type { Kind } from "../../model/kind.ts";
import { recordWith } from "../../model/recordWith.ts";
import { timeFormat } from "../../views/timeFormat.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import type { Moment } from "./report.ts";

/** A time of a history as people read it. */
export function momentOf(at: string, { project }: FactsSource): Moment {
  const instant = toInstant(at);
  if (Number.isNaN(instant.getTime())) return { at, local: at, utc: at };
  return { at, local: timeFormat(project.settings.timeZone)(instant), utc: timeFormat("UTC")(instant) };
}

/** Somebody by address or id; the name is what they were called by where the register doesn't know them. */
export function personCalled(
  by: string,
  source: FactsSource,
): { readonly name: string; readonly organisation: string } {
  const person = peopleOf(source.project).find(by);
  const records = (person?.ids ?? []).map(
    (id) => recordWith(id, source.project)?.value as Partial<Stakeholder>,
  );
  const organisation = records.map((record) => record?.organisation).find((text) => text !== undefined);
  return { name: person?.name ?? by, organisation: organisation ?? "" };
}

/** A value of a field in the reader's words, such as a priority; empty where there is none. */
export function wordFor(
  value: unknown,
  path: readonly string[],
  kind: Kind,
  { t }: Pick<FactsSource, "t">,
): string {
  return value === undefined ? "" : describeValue(value, path, { kind, t });
}

import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { Entry } from "../model/entry.ts";
import { recordWith } from "../model/recordWith.ts";
import { isDate } from "../schema/formats.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { Change } from "../yaml/edit/change.ts";
import { insertions } from "../yaml/edit/insertions.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

/** A meeting, call or report that was held. */
export interface ContactWish {
  readonly entry: Entry<"communication">;
  /** `YYYY-MM-DD`; today at the latest. */
  readonly date: string;
  /** The ids of the stakeholders who were there. */
  readonly attendees?: readonly string[];
  readonly notes?: string;
  /** The ids of the issues, commitments and decisions that came out of it. */
  readonly actions?: readonly string[];
}

export type PlannedContact =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

const actionKinds: readonly string[] = ["issue", "commitment", "decision"];

/** Plans to enter into the log of a communication what was held, where its day belongs. */
export function planContact(wish: ContactWish, source: FactsSource): PlannedContact {
  const { entry } = wish;
  const { project, t } = source;
  const reasons = contactFaults(wish, source);
  if (reasons.length > 0) return { ok: false, reasons };
  const planned = planFiles([{ entry, changes: contactChanges(wish) }], project, t);
  if (planned.ok) return planned;
  return { ok: false, reasons: [{ code: "not-writable", message: planned.message, records: [entry.id] }] };
}

/** What stands against logging it. */
export function contactFaults(wish: ContactWish, source: FactsSource): readonly Condition[] {
  const { entry, date, attendees = [], actions = [] } = wish;
  const { id } = entry;
  const { project, today, t } = source;
  const fault = (code: string, message: string, record = id): Condition => ({
    code,
    message,
    records: [record],
  });
  if (!entry.valid) return [fault("record-invalid", t("“{id}” has problems: mend them first.", { id }))];
  if (!isDate(date)) {
    return [fault("date-invalid", t("A date is written as YYYY-MM-DD and must be in the calendar."))];
  }
  const strangers = attendees.filter((one) => recordWith(one, project)?.kind !== "stakeholder");
  const others = actions.filter((one) => !actionKinds.includes(recordWith(one, project)?.kind ?? ""));
  return [
    ...(date > today ? [fault("date-ahead", t("What is to come can't be logged yet."))] : []),
    ...(entry.value.log?.some((one) => one.date === date)
      ? [fault("already-logged", t("“{id}” is logged for {date} already.", { id, date }))]
      : []),
    ...strangers.map((one) =>
      fault("attendee-unknown", t("There is no stakeholder “{id}”.", { id: one }), one),
    ),
    ...others.map((one) =>
      fault("action-unknown", t("“{id}” is no issue, commitment or decision.", { id: one }), one),
    ),
  ];
}

/** The log has the oldest first: what was forgotten is put between what was held before and after. */
export function contactChanges(wish: ContactWish): readonly Change[] {
  const { entry, date } = wish;
  const item = logItem(wish);
  const { log } = entry.value;
  if (log === undefined) {
    return insertions([], entry.value, new Map([["log", [item]]]), schemaGuide.communication);
  }
  const later = log.findIndex((one) => one.date > date);
  const append: Change = { op: "append", pointer: ["log"], item, fitting: true };
  return later < 0 ? [append] : [append, { op: "move", pointer: ["log"], from: log.length, to: later }];
}

/** What was held, as a log has it. */
export function logItem({
  date,
  attendees = [],
  notes = "",
  actions = [],
}: Omit<ContactWish, "entry">): Readonly<Record<string, unknown>> {
  return {
    date,
    ...(attendees.length > 0 ? { attendees } : {}),
    ...(notes.trim() === "" ? {} : { notes: textOf(notes) }),
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** Several lines end with a line end, as texts in YAML do; one line has none. */
function textOf(notes: string): string {
  const text = notes.replaceAll("\r\n", "\n").trim();
  return text.includes("\n") ? `${text}\n` : text;
}

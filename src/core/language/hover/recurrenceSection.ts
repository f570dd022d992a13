import type { Entry } from "../../model/entry.ts";
import { nextOccurrences } from "../../model/recurrence.ts";
import { rhythmOf } from "../../model/rhythm.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { isDate } from "../../schema/formats.ts";
import { dayWithWeekday } from "../dates.ts";
import type { HoverSection, HoverSource } from "./hoverBlock.ts";

/** As many of the next days are shown. */
const shown = 3;

/** How often something recurs, and the next days on which it does. @param rule as the record has it */
export function recurrenceSection(
  { value }: Entry,
  rule: unknown,
  { today, t }: Pick<HoverSource, "today" | "t">,
): HoverSection {
  const [node] = schemaAt("communication", ["frequency"]);
  if (typeof rule !== "string" || !new RegExp(node?.pattern ?? "^$").test(rule)) return [];
  const title = { kind: "title", text: rhythmOf(rule, t) } as const;
  const { start, end } = (value ?? {}) as { start?: unknown; end?: unknown };
  if (typeof start !== "string" || !isDate(start)) {
    return [title, { kind: "text", text: t("Its days count from the start, which is not set.") }];
  }
  const until = typeof end === "string" && isDate(end) ? end : undefined;
  const days = nextOccurrences({ rule, start, end: until }, today, shown);
  if (days.length === 0) return [title, { kind: "text", text: t("There are no more days.") }];
  return [
    title,
    { kind: "text", text: t("The next days:") },
    { kind: "list", items: days.map((day) => dayWithWeekday(day, t)) },
  ];
}

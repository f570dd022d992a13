import { dayIn, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { isDate, isDateTime } from "../../schema/formats.ts";
import { daysInWords, dayWithWeekday, urgencyOf } from "../dates.ts";
import type { HoverSection, HoverSource } from "./hoverBlock.ts";

/** The weekday of a date, and how far away it is; a time is one of a day in the project's time zone. */
export function dateSection(
  entry: Entry,
  pointer: Pointer,
  value: unknown,
  { project, lifecycleOf, today, t }: HoverSource,
): HoverSection {
  const format = schemaAt(entry.kind, pointer).find((node) => node.format)?.format;
  if (typeof value !== "string") return [];
  const isDay = format === "date" && isDate(value);
  if (!isDay && !(format === "date-time" && isDateTime(value))) return [];
  const { timeZone } = project.settings;
  const day = isDay ? value : dayIn(toInstant(value), timeZone);
  const isDue = urgencyOf(entry, pointer, lifecycleOf) === "due";
  const title = dayWithWeekday(day, t);
  return [
    { kind: "title", text: isDay ? title : t("{day} in {timeZone}", { day: title, timeZone }) },
    { kind: "text", text: daysInWords(day, today, isDue, t) },
  ];
}

import { type CalendarLayer, calendarLayers } from "../../../protocol/calendar.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { type CalendarItem, calendarItems } from "./calendarItems.ts";
import { contentLine, textValue, timeValue } from "./contentLine.ts";

/** A calendar file, and how many events it has. */
export interface IcsFile {
  readonly text: string;
  readonly count: number;
}

/**
 * What a project plans as a calendar (RFC 5545) that others subscribe to or take in: whole days, without the addresses
 * of anybody. An event keeps its UID as long as the project keeps its name. Texts are in the language of `source.t`.
 */
export function exportIcs(source: FactsSource, layers: readonly CalendarLayer[] = calendarLayers): IcsFile {
  const { name } = source.project.settings;
  const items = [...calendarItems(source)].filter(({ layer }) => layers.includes(layer));
  const text = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Assent//Assent//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    ...(name === ""
      ? []
      : [contentLine("NAME", textValue(name)), contentLine("X-WR-CALNAME", textValue(name))]),
    ...items.map((item) => eventLines(item, source)),
    contentLine("END", "VCALENDAR"),
  ].join("");
  return { text, count: items.length };
}

function eventLines(item: CalendarItem, { project, now }: FactsSource): string {
  const { id, days, title, description, place, category, isInternal } = item;
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", uidOf(id, project.settings.name)),
    contentLine("DTSTAMP", timeValue(now)),
    days,
    contentLine("SUMMARY", textValue(title)),
    ...(description === "" ? [] : [contentLine("DESCRIPTION", textValue(description))]),
    ...(place === "" ? [] : [contentLine("LOCATION", textValue(place))]),
    contentLine("CATEGORIES", textValue(category)),
    // Whole days that nobody is away for.
    contentLine("TRANSP", "TRANSPARENT"),
    ...(isInternal ? [contentLine("CLASS", "PRIVATE")] : []),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** The same for the same record of the same project, whoever exports it and when. */
function uidOf(id: string, project: string): string {
  const words = project.trim().toLowerCase().replace(/\s+/g, "-");
  return `${id}@${encodeURIComponent(words) || "project"}.assent`;
}

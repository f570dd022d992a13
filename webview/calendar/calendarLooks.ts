import { type CalendarLayer, calendarLayers } from "../../src/protocol/calendar.ts";
import { type LogDraft, readDraft } from "./logDraft.ts";

/** How a calendar is looked at. */
export interface CalendarLooks {
  readonly mode: "month" | "agenda";
  /** The day whose events are read; empty for none. */
  readonly day: string;
  readonly hidden: readonly CalendarLayer[];
  /** What somebody is about to log. */
  readonly draft: LogDraft | undefined;
}

/** The looks that an earlier page has left, as far as they make sense. */
export function readLooks(kept: unknown): CalendarLooks {
  const { mode, day, hidden, draft } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return {
    mode: mode === "agenda" ? "agenda" : "month",
    day: typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "",
    hidden: calendarLayers.filter((layer) => Array.isArray(hidden) && hidden.includes(layer)),
    draft: readDraft(draft),
  };
}

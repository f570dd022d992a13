import type { CalendarEvent } from "../../../protocol/calendar.ts";
import type { Day } from "../../model/calendar.ts";

/** An event and its day. */
export interface PlacedEvent {
  readonly day: Day;
  readonly event: CalendarEvent;
}

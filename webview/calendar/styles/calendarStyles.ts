import type { CSSResult } from "lit";
import { agendaStyles } from "./agendaStyles.ts";
import { drawingStyles } from "./drawingStyles.ts";
import { eventStyles } from "./eventStyles.ts";
import { frameStyles } from "./frameStyles.ts";
import { monthStyles } from "./monthStyles.ts";
import { sideStyles } from "./sideStyles.ts";

/** How the calendar looks, sheet by sheet. */
export const calendarStyles: readonly CSSResult[] = [
  frameStyles,
  monthStyles,
  eventStyles,
  agendaStyles,
  sideStyles,
  drawingStyles,
];

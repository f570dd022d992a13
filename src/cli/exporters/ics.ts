import { exportIcs } from "../../core/exchange/ics/exportIcs.ts";
import { type CalendarLayer, calendarLayers } from "../../protocol/calendar.ts";
import { type OptionValues, type Surroundings, UsageError } from "../command.ts";
import type { Exporter } from "./exporter.ts";

/** What a project plans as a calendar file. */
export const toIcs: Exporter = {
  kinds: ["stakeholder", "communication", "commitment", "milestone", "risk", "training"],
  write: (source, options, around) => exportIcs(source, readLayers(options, around)).text,
};

function readLayers({ layer }: OptionValues, { t }: Surroundings): readonly CalendarLayer[] | undefined {
  const named = layer as readonly string[] | undefined;
  if (!named?.every((one) => (calendarLayers as readonly string[]).includes(one))) {
    if (named === undefined) return undefined;
    const values = { option: "--layer", allowed: calendarLayers.join(", ") };
    throw new UsageError(t("“{option}” must be one of: {allowed}.", values));
  }
  return named as readonly CalendarLayer[];
}

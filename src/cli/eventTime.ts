import { toInstant } from "../core/model/calendar.ts";
import { isDateTime } from "../core/schema/formats.ts";
import { type OptionValues, type Surroundings, UsageError } from "./command.ts";

/** When an event happens: what `--at` names, else now; in UTC and whole seconds, as histories write it. */
export function eventTime(option: OptionValues[string], { now, t }: Surroundings): string {
  if (option === undefined) return inSeconds(now);
  const text = String(option);
  if (isDateTime(text)) return inSeconds(toInstant(text));
  throw new UsageError(
    t("“{option}” must be a time such as 2026-06-15T09:00:00Z or 2026-06-15T17:00:00+08:00.", {
      option: "--at",
    }),
  );
}

function inSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, "Z");
}

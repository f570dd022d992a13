import { carryOutEvent } from "../../carryOutEvent.ts";
import type { OptionValues, Surroundings } from "../../command.ts";

/** Writes what was approved into its targets: the event IMPLEMENT. */
export function implementChange(
  [id]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  return carryOutEvent(id === undefined ? [] : [id, "IMPLEMENT"], options, around);
}

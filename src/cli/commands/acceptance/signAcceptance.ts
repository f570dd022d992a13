import { carryOutEvent } from "../../carryOutEvent.ts";
import type { OptionValues, Surroundings } from "../../command.ts";

/** Signs exactly what the acceptance says now: the event SIGN, with what the signature means. */
export function signAcceptance(
  [id]: readonly string[],
  { meaning, ...options }: OptionValues,
  around: Surroundings,
): Promise<number> {
  const said = meaning === undefined ? {} : { set: [`meaning=${String(meaning)}`] };
  return carryOutEvent(id === undefined ? [] : [id, "SIGN"], { ...options, ...said }, around);
}

import { withoutExtras } from "../lifecycle.ts";
import type { DefinitionCheck } from "./fault.ts";
import { waysOf } from "./ways.ts";

/** Every state that is named exists, and every transition can be taken. */
export const checkTargets: DefinitionCheck = function* (definition, t) {
  const states = Object.keys(withoutExtras(definition.states));
  const missing = (name: string) =>
    t("There is no state “{name}” here; the states are: {states}.", { name, states: states.join(", ") });
  if (!states.includes(definition.initial)) {
    yield { pointer: ["initial"], at: "value", message: missing(definition.initial) };
  }
  for (const { target, targetPointer, pointer, isShadowed } of waysOf(definition)) {
    if (!states.includes(target)) yield { pointer: targetPointer, at: "value", message: missing(target) };
    if (isShadowed) {
      yield {
        pointer,
        at: "value",
        message: t("This is never taken: the one before it has no guards. Put the one without guards last."),
      };
    }
  }
};

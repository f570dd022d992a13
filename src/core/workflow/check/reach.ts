import { withoutExtras } from "../lifecycle.ts";
import type { DefinitionCheck } from "./fault.ts";
import { reachable } from "./walk.ts";
import { waysOf } from "./ways.ts";

/** Every state can be reached from the initial one. */
export const checkReach: DefinitionCheck = function* (definition, t) {
  const ways = [...waysOf(definition)];
  const reached = reachable([definition.initial], (at) =>
    ways.filter(({ from }) => from === at).map(({ target }) => target),
  );
  for (const name of Object.keys(withoutExtras(definition.states))) {
    if (reached.has(name)) continue;
    yield {
      pointer: ["states", name],
      at: "key",
      message: t("Nothing leads to the state “{name}”: add a way to it, or remove it.", { name }),
    };
  }
};

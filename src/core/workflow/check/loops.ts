import type { DefinitionCheck } from "./fault.ts";
import { reachable } from "./walk.ts";
import { waysOf } from "./ways.ts";

/** What is taken by itself never leads back to where it began: it would never come to rest. */
export const checkLoops: DefinitionCheck = function* (definition, t) {
  const silent = [...waysOf(definition)].filter(({ event }) => event === undefined);
  const next = (at: string) => silent.filter(({ from }) => from === at).map(({ target }) => target);
  for (const { from, target, pointer } of silent) {
    if (!reachable([target], next).has(from)) continue;
    const message = t("This is taken by itself and leads back to “{name}”: it would go round for ever.", {
      name: from,
    });
    yield { pointer, at: "value", message };
  }
};

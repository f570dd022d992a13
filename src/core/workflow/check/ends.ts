import { withoutExtras } from "../lifecycle.ts";
import type { DefinitionCheck } from "./fault.ts";
import { reachable } from "./walk.ts";
import { waysOf } from "./ways.ts";

/** Final states end the life of a record, and every state leads to an end or a rest. */
export const checkEnds: DefinitionCheck = function* (definition, t) {
  const states = Object.entries(withoutExtras(definition.states));
  const ways = [...waysOf(definition)];
  for (const [name, { type }] of states) {
    const onward = ways.find(({ from }) => from === name);
    if (type !== "final" || !onward) continue;
    const message = t("“{name}” is final, so nothing may lead on from it.", { name });
    yield { pointer: onward.pointer, at: "key", message };
  }
  const ends = states.filter(([, { type, tags = [] }]) => type === "final" || tags.includes("rests"));
  const ending = reachable(
    ends.map(([name]) => name),
    (at) => ways.filter(({ target }) => target === at).map(({ from }) => from),
  );
  for (const [name] of states) {
    if (ending.has(name)) continue;
    const message = t(
      "From “{name}” nothing leads to an end: add a way to a state that is final or tagged “rests”.",
      {
        name,
      },
    );
    yield { pointer: ["states", name], at: "key", message };
  }
};

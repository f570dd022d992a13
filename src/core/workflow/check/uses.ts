import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleDefinition, Use } from "../definition.ts";
import { allEffects } from "../effects/allEffects.ts";
import { allGuards } from "../guards/allGuards.ts";
import type { ParamSpec } from "../guards/guard.ts";
import type { DefinitionCheck, DefinitionFault } from "./fault.ts";
import { describeParam } from "./params.ts";
import { waysOf } from "./ways.ts";

type Registry = Readonly<Record<string, { readonly params: Readonly<Record<string, ParamSpec>> }>>;

/** Every guard and effect is one that we have, with the parameters that it takes. */
export const checkUses: DefinitionCheck = function* (definition, t) {
  for (const { transition, pointer } of waysOf(definition)) {
    const { guards = [], effects = [] } = transition;
    for (const [index, use] of guards.entries()) {
      const unknown = (name: string, known: string) =>
        t("There is no guard “{name}”; the guards are: {known}.", { name, known });
      yield* checkUse(use, [...pointer, "guards", index], allGuards, unknown, definition, t);
    }
    for (const [index, use] of effects.entries()) {
      const unknown = (name: string, known: string) =>
        t("There is no effect “{name}”; the effects are: {known}.", { name, known });
      yield* checkUse(use, [...pointer, "effects", index], allEffects, unknown, definition, t);
    }
  }
};

function* checkUse(
  { type, params = {} }: Use,
  pointer: Pointer,
  registry: Registry,
  unknown: (name: string, known: string) => string,
  definition: LifecycleDefinition,
  t: Translate,
): Iterable<DefinitionFault> {
  const specs = Object.hasOwn(registry, type) ? registry[type]?.params : undefined;
  if (!specs) {
    const message = unknown(type, Object.keys(registry).join(", "));
    yield { pointer: [...pointer, "type"], at: "value", message };
    return;
  }
  const names = Object.keys(specs);
  for (const name of Object.keys(params).filter((key) => !names.includes(key) && !key.startsWith("x-"))) {
    const message =
      names.length > 0
        ? t("“{type}” has no parameter “{name}”; it takes: {known}.", { type, name, known: names.join(", ") })
        : t("“{type}” takes no parameters.", { type });
    yield { pointer: [...pointer, "params", name], at: "key", message };
  }
  for (const [name, spec] of Object.entries(specs)) {
    const given = Object.hasOwn(params, name);
    if (!given && spec.optional) continue;
    const message = given
      ? describeParam(params[name], spec, definition, params.kind, t)
      : t("“{type}” needs the parameter “{name}”.", { type, name });
    if (message === undefined) continue;
    yield given
      ? { pointer: [...pointer, "params", name], at: "value", message }
      : { pointer: [...pointer, "type"], at: "value", message };
  }
}

import { kinds, kindTable } from "../../../generated/kinds.ts";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import type { DataField, LifecycleKind } from "../definition.ts";
import { withoutExtras } from "../lifecycle.ts";
import { migration } from "../migration.ts";
import type { DefinitionCheck, DefinitionFault } from "./fault.ts";
import { isWritable } from "./params.ts";
import { waysOf } from "./ways.ts";

/** What every history entry says anyway. */
const reserved = ["at", "by", "event", "state", "note", "via", "content", "seal", "prev", "policy"];

/** Events are used, and ask for data that can be given. */
export const checkEvents: DefinitionCheck = function* (definition, t) {
  const used = new Set<string>();
  for (const { event, pointer } of waysOf(definition)) {
    if (event === undefined) continue;
    used.add(event);
    if (event === migration) {
      const message = t("“{event}” is reserved for moving records out of old states: choose another name.", {
        event,
      });
      yield { pointer, at: "key", message };
    }
  }
  for (const [event, { data = {} }] of Object.entries(withoutExtras(definition.events ?? {}))) {
    const pointer: Pointer = ["events", event];
    if (!used.has(event)) {
      yield {
        pointer,
        at: "key",
        message: t("No state has the event “{event}”: remove it here, or add it to a state.", { event }),
      };
    }
    for (const [key, field] of Object.entries(withoutExtras(data))) {
      yield* checkField(key, field, [...pointer, "data", key], definition.kind, t);
    }
  }
};

function* checkField(
  key: string,
  { type, choices, kinds: named, field }: DataField,
  pointer: Pointer,
  kind: LifecycleKind,
  t: Translate,
): Iterable<DefinitionFault> {
  if (reserved.includes(key)) {
    yield {
      pointer,
      at: "key",
      message: t("“{key}” is reserved for Assent: choose another name.", { key }),
    };
  }
  if ((type === "choice") !== (choices !== undefined)) {
    yield { pointer, at: "key", message: t("“choices” goes with the type “choice”: one needs the other.") };
  }
  if ((type === "record") !== (named !== undefined)) {
    yield { pointer, at: "key", message: t("“kinds” goes with the type “record”: one needs the other.") };
  }
  const unknown = named?.find((name) => !(kinds as readonly string[]).includes(name));
  if (unknown !== undefined) {
    const message = t("“{name}” is not known here; known are: {known}.", {
      name: unknown,
      known: kinds.join(", "),
    });
    yield { pointer: [...pointer, "kinds"], at: "value", message };
  }
  const fields = kindTable[kind].fields.filter(isWritable);
  if (field !== undefined && !fields.includes(field)) {
    const message = t("“{name}” is not known here; known are: {known}.", {
      name: field,
      known: fields.join(", "),
    });
    yield { pointer: [...pointer, "field"], at: "value", message };
  }
}

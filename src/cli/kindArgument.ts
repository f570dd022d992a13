import { isKind, type Kind } from "../core/model/kind.ts";
import type { LifecycleKind } from "../core/workflow/definition.ts";
import { kinds } from "../generated/kinds.ts";
import { type Surroundings, UsageError } from "./command.ts";

/** The kind that an argument names. */
export function readKind(name: string | undefined, { t }: Surroundings): Kind {
  if (name !== undefined && isKind(name)) return name;
  throw new UsageError(
    t("“{option}” must be one of: {allowed}.", { option: name ?? "kind", allowed: kinds.join(", ") }),
  );
}

/** The same, of the kinds whose records have a lifecycle. */
export function readLifecycleKind(name: string | undefined, around: Surroundings): LifecycleKind {
  const kind = readKind(name, around);
  if (kind !== "baseline") return kind;
  throw new UsageError(around.t("“{id}” has no lifecycle: nothing happens to it.", { id: kind }));
}

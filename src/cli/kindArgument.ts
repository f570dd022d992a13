import { isKind, type Kind } from "../core/model/kind.ts";
import { kinds } from "../generated/kinds.ts";
import { type Surroundings, UsageError } from "./command.ts";

/** The kind that an argument names. */
export function readKind(name: string | undefined, { t }: Surroundings): Kind {
  if (name !== undefined && isKind(name)) return name;
  throw new UsageError(
    t("“{option}” must be one of: {allowed}.", { option: name ?? "kind", allowed: kinds.join(", ") }),
  );
}

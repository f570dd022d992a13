import type { Entry } from "../core/model/entry.ts";
import { recordWith } from "../core/model/recordWith.ts";
import type { FactsSource } from "../core/workflow/factsFor.ts";
import { UsageError } from "./command.ts";

/** The communication with an id. */
export function communicationArgument(id: string, { project, t }: FactsSource): Entry<"communication"> {
  const entry = recordWith(id, project);
  if (entry?.kind === "communication") return entry as Entry<"communication">;
  throw new UsageError(
    t("There is no record of the kind “{kind}” with the id “{id}”.", { kind: "communication", id }),
  );
}

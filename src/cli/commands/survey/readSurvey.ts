import type { Entry } from "../../../core/model/entry.ts";
import type { ProjectView } from "../../../core/model/project.ts";
import { type Surroundings, UsageError } from "../../command.ts";
import { readRecord } from "../../recordArgument.ts";

/** The one survey that an argument names, and nothing behind it. */
export function readSurvey(
  [id, superfluous]: readonly string[],
  project: ProjectView,
  around: Surroundings,
): Entry<"survey"> {
  const { t } = around;
  const entry = readRecord(id, project, around);
  if (entry.kind !== "survey") throw new UsageError(t("“{id}” is not a survey.", { id: entry.id }));
  if (!entry.valid) throw new UsageError(t("“{id}” has problems: mend them first.", { id: entry.id }));
  if (superfluous !== undefined) {
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: superfluous }));
  }
  return entry as Entry<"survey">;
}

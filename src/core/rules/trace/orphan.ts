import type { ProjectView } from "../../model/project.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Every goal is served by a requirement, and every deliverable contains one. */
export const traceOrphan = recordRule({
  code: "trace/orphan",
  kinds: ["charter", "deliverable"],
  *check(entry, { lifecycleOf, project, t }) {
    if (isEnded(entry, lifecycleOf)) return;
    if (entry.kind === "deliverable") {
      const { requirements = [] } = entry.value as { requirements?: readonly string[] };
      if (requirements.length > 0 || isServed(entry.id, project)) return;
      const message = t("“{id}” contains no requirement: name those that it delivers.", { id: entry.id });
      yield findingAt(entry, "trace/orphan", message);
    }
    for (const { id, pointer } of entry.anchors) {
      if (isServed(id, project)) continue;
      yield findingAt(entry, "trace/orphan", t("No requirement serves the goal “{id}”.", { id }), pointer);
    }
  },
});

function isServed(id: string, project: ProjectView): boolean {
  for (const { entry } of project.mentions(id)) if (entry.kind === "requirement") return true;
  return false;
}

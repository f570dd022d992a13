import { isEnded } from "../endedStates.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Every goal is served by a requirement, and every deliverable contains one. */
export const traceOrphan = recordRule({
  code: "trace/orphan",
  kinds: ["charter", "deliverable"],
  *check(entry, { project, t }) {
    if (isEnded(entry)) return;
    const isServed = (id: string) =>
      [...project.mentions(id)].some((mention) => mention.entry.kind === "requirement");
    if (entry.kind === "deliverable") {
      const { requirements = [] } = entry.value as { requirements?: readonly string[] };
      if (requirements.length > 0 || isServed(entry.id)) return;
      const message = t("“{id}” contains no requirement: name those that it delivers.", { id: entry.id });
      yield findingAt(entry, "trace/orphan", message);
    }
    for (const { id, pointer } of entry.anchors) {
      if (isServed(id)) continue;
      yield findingAt(entry, "trace/orphan", t("No requirement serves the goal “{id}”.", { id }), pointer);
    }
  },
});

import { isPending } from "../../control/openChanges.ts";
import type { Entry } from "../../model/entry.ts";
import { findingAt, type ProjectRule } from "../rule.ts";

const code = "control/overlapping-changes";

/** Two requests that are both open don't alter the same record: the first that is implemented moves the base of the other. */
export const controlOverlappingChanges: ProjectRule = {
  scope: "project",
  code,
  reads: ["change"],
  *check({ project, lifecycleOf, t }) {
    const byTarget = new Map<string, Entry<"change">[]>();
    for (const entry of project.valid("change")) {
      if (!isPending(entry, lifecycleOf)) continue;
      for (const target of new Set(entry.value.targets ?? [])) {
        byTarget.set(target, [...(byTarget.get(target) ?? []), entry]);
      }
    }
    for (const [target, entries] of byTarget) {
      if (entries.length < 2) continue;
      for (const entry of entries) {
        const others = entries.filter((other) => other !== entry);
        const message = t(
          "{others} would change “{target}” too: agree on the order; the later one has to be rebased.",
          { others: others.map(({ id }) => id).join(", "), target },
        );
        const related = others.map((other) => ({
          message: `${other.id}: ${other.value.title}`,
          file: other.file,
          pointer: [...other.base, "targets", other.value.targets?.indexOf(target) ?? 0],
          at: "value" as const,
        }));
        yield findingAt(entry, code, message, ["targets", entry.value.targets?.indexOf(target) ?? 0], {
          related,
        });
      }
    }
  },
};

import { isRecordKind } from "../../model/kind.ts";
import { prefixOf } from "../../model/project.ts";
import { findingAt, graphRule } from "../rule.ts";

/** An id begins with the prefix of its kind and ends with a number. */
export const idFormat = graphRule({
  code: "id/format",
  linksOnly: true,
  *check(entry, { project, t }) {
    if (!isRecordKind(entry.kind) || entry.kind === "charter" || !entry.id) return;
    const prefix = prefixOf(entry.kind, project.settings);
    const number = entry.id.startsWith(`${prefix}-`) ? entry.id.slice(prefix.length + 1) : "";
    if (/^\d+$/.test(number)) return;
    const message = t("“{id}” should be {prefix}- and a number, such as {example}.", {
      id: entry.id,
      prefix,
      example: `${prefix}-001`,
    });
    yield findingAt(entry, "id/format", message);
  },
});

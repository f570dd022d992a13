import type { Target } from "../../model/entry.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import { cutTo } from "../cutTo.ts";
import { targetTitle } from "../targetTitle.ts";
import type { HoverSource } from "./hoverBlock.ts";

/** As many are named one by one; of more, each kind is counted. */
const few = 3;

const longestTitle = 40;

/** What ids lead to, in one line: `REQ-001 Export invoices · CR-001`, or how many of each kind. */
export function namesInWords(
  ids: readonly string[],
  { project, t }: Pick<HoverSource, "project" | "t">,
): string {
  const distinct = [...new Set(ids)];
  const targets = distinct.map((id) => project.find(id)[0]);
  if (distinct.length <= few) return distinct.map((id, index) => nameOf(id, targets[index])).join(" · ");
  const counts = new Map<string, number>();
  for (const target of targets) {
    const kind = target ? kindTitle(target.kind, t) : t("unknown");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(" · ");
}

function nameOf(id: string, target: Target | undefined): string {
  return target ? `${id} ${cutTo(longestTitle, targetTitle(target))}`.trim() : id;
}

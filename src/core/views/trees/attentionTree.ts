import { kindTitle } from "../../model/kindTitle.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { type Attention, type AttentionGroup, countOf } from "../attention/attentionOf.ts";
import { urgencyOf } from "../attention/urgency.ts";
import type { WaitingItem } from "../attention/waitingItem.ts";
import { nameOf } from "../calendar/names.ts";
import { joined } from "../factNode.ts";
import { dueWords } from "./dueWords.ts";
import { recordContext } from "./eventContext.ts";
import { type ViewNode, viewNode } from "./viewNode.ts";

/** What waits for me, by what there is to do; below it, folded, what waits for others. */
export function attentionTree({ me, mine, others }: Attention, source: FactsSource): readonly ViewNode[] {
  const { t } = source;
  if (!me) return groupNodes(others, "all", true, source);
  const own = groupNodes(mine, "mine", false, source);
  if (others.length === 0) return own;
  const rest = viewNode({
    key: "others",
    label: t("Waiting for others"),
    description: String(countOf(others)),
    picture: "others",
    tone: "quiet",
    children: () => groupNodes(others, "others", true, source),
  });
  return [...own, rest];
}

function groupNodes(
  groups: readonly AttentionGroup[],
  within: string,
  withNames: boolean,
  source: FactsSource,
): readonly ViewNode[] {
  return groups.map(({ code, title, items }) =>
    viewNode({
      key: `${within}/${code}`,
      label: title,
      description: String(items.length),
      picture: `to:${code}`,
      isOpen: within !== "others",
      children: () => items.map((item) => itemNode(item, within, withNames, source)),
    }),
  );
}

function itemNode(item: WaitingItem, within: string, withNames: boolean, source: FactsSource): ViewNode {
  const { project, lifecycleOf, today, t } = source;
  const { code, record, title, part, due, since, who, kind, event } = item;
  const names = who.map((id) => nameOf(id, project)).join(t(", ")) || t("nobody");
  const when = due === undefined ? "" : dueWords(due, today, t);
  const [target] = project.find(record);
  const label = part === "" ? `${record} ${title}` : part;
  return viewNode({
    key: `${within}/${item.key}`,
    label,
    description: joined([part !== "" && record, when, withNames && names]),
    role: kindTitle(kind, t),
    tooltip: [
      part === "" ? "" : part,
      `${kindTitle(kind, t)} ${record}`,
      title,
      t("Waits for: {who}", { who: names }),
      due !== undefined && t("Due: {date}", { date: due }),
      since !== undefined && t("Since {date}", { date: since }),
    ]
      .filter(Boolean)
      .join("\n"),
    picture: kind,
    tone: urgencyOf(item, today) === "overdue" || code === "renew" ? "warning" : undefined,
    record,
    kind,
    file: item.file,
    pointer: item.pointer,
    event,
    // The menus of records are there as well.
    context: `waiting.${code}${event === undefined ? "" : ":settle"} ${target ? recordContext(target.entry, lifecycleOf) : ""}`,
  });
}

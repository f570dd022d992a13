import type { Entry } from "../../model/entry.ts";
import { isAboveAppetite, levelOf } from "../../model/riskMatrix.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { unansweredLevel } from "../../workflow/riskResponse.ts";
import { reviewDue } from "../../workflow/riskReview.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { rankOf, rankOfCard } from "../board/cardRank.ts";
import { nameOf } from "../calendar/names.ts";
import { joined } from "../factNode.ts";
import { dueWords } from "./dueWords.ts";
import { kindPlural } from "./kindPlural.ts";
import { dueOf, recordNode } from "./recordNode.ts";
import { passes } from "./treeFilter.ts";
import type { TreeSource } from "./treeSource.ts";
import { type TreeModel, type ViewNode, viewNode } from "./viewNode.ts";

type Tracked = "risk" | "issue";

/** Risks by level and issues by severity, the highest first; what is over comes last. */
export function riskTree(source: TreeSource): TreeModel {
  const { project } = source;
  const isWanted = passes(source);
  const all = { risk: [...project.valid("risk")], issue: [...project.valid("issue")] };
  const risks = all.risk.filter(isWanted);
  const issues = all.issue.filter(isWanted);
  const total = all.risk.length + all.issue.length;
  const matching = risks.length + issues.length;
  if (matching === 0) return { nodes: [], total, matching };
  return { nodes: [kindNode("risk", risks, source), kindNode("issue", issues, source)], total, matching };
}

function kindNode(kind: Tracked, entries: readonly Entry[], source: TreeSource): ViewNode {
  const open = entries.filter((entry) => !isEnded(entry, source.lifecycleOf));
  return viewNode({
    key: `${kind}s`,
    label: kindPlural(kind, source.t),
    description: source.t("{count} open", { count: open.length }),
    picture: kind,
    kind,
    context: `kind.${kind}`,
    isOpen: open.length > 0,
    ...(entries.length > 0 ? { children: () => groupsOf(kind, entries, open, source) } : {}),
  });
}

function groupsOf(
  kind: Tracked,
  entries: readonly Entry[],
  open: readonly Entry[],
  source: TreeSource,
): readonly ViewNode[] {
  const { project, t } = source;
  const ranks = rankOf(kind, project.settings, t)?.values ?? [];
  const rankIn = (entry: Entry) => rankOfCard(entry, project.settings) ?? "";
  const known = new Set(ranks.map(({ id }) => id));
  const over = entries.filter((entry) => !open.includes(entry));
  return [
    ...ranks.map(({ id, title }) => ({ id, title, own: open.filter((entry) => rankIn(entry) === id) })),
    { id: "", title: t("Not assessed"), own: open.filter((entry) => !known.has(rankIn(entry))) },
    { id: "!over", title: t("Closed"), own: over },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ id, title, own }) => {
      const key = `${kind}/${id}`;
      return viewNode({
        ...{ key, label: title, description: String(own.length), kind, context: "group" },
        role: kind === "risk" ? t("Level") : t("Severity"),
        picture: pictureOf(kind, id, source),
        tone: id === "!over" ? "quiet" : undefined,
        isOpen: id !== "!over",
        children: () => own.map((entry) => lineOf(entry, key, source)),
      });
    });
}

function pictureOf(kind: Tracked, id: string, { project: { settings } }: TreeSource): ViewNode["picture"] {
  if (id === "!over") return "stateAtRest";
  if (id === "") return "unused";
  const level = kind === "risk" ? settings.risk.levels.find((one) => one.id === id) : undefined;
  const isHigh = level ? isAboveAppetite(level, settings.risk) : id === "critical";
  return isHigh ? "levelAbove" : "level";
}

function lineOf(entry: Entry, within: string, source: TreeSource): ViewNode {
  return entry.kind === "risk"
    ? riskLine(entry as Entry<"risk">, within, source)
    : issueLine(entry, within, source);
}

function riskLine(entry: Entry<"risk">, within: string, source: TreeSource): ViewNode {
  const { project, lifecycleOf, today, t } = source;
  const { settings } = project;
  const isOpen = !isEnded(entry, lifecycleOf);
  const review = isOpen ? reviewDue(entry, settings)?.due : undefined;
  const isLate = review !== undefined && review < today;
  const isUnanswered = isOpen && unansweredLevel(entry.value, settings.risk, today) !== undefined;
  const level = levelOf(entry.value.current ?? entry.value.inherent, settings.risk);
  const owner = entry.value.owner === undefined ? t("nobody") : nameOf(entry.value.owner, project);
  const state = stateTitle(entry, lifecycleOf, t);
  return recordNode(entry, source, {
    within,
    description: joined([
      state,
      owner,
      isUnanswered && t("no response"),
      isLate && t("review {due}", { due: dueWords(review, today, t) }),
    ]),
    tone: isUnanswered || isLate ? "warning" : undefined,
    facts: [
      level ? t("Level: {level}", { level: level.title ?? level.id }) : t("Not assessed"),
      review !== undefined && t("Next review: {date}", { date: review }),
      isUnanswered && t("It is above the appetite, and nothing is planned against it."),
    ],
  });
}

function issueLine(entry: Entry, within: string, source: TreeSource): ViewNode {
  const { words, isLate } = dueOf(entry, source);
  const node = recordNode(entry, source, { within, facts: [words] });
  const tone = node.tone ?? (isLate ? "warning" : undefined);
  return { ...node, tone, description: joined([node.description, words]) };
}

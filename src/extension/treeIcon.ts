import { ThemeColor, ThemeIcon } from "vscode";
import type { TreeNode, TreePicture } from "../core/views/treeNode.ts";

/** The editor's icons, and the colours that it gives to some of them. */
const icons: Readonly<Record<TreePicture, string>> = {
  charter: "book",
  stakeholder: "person",
  requirement: "checklist",
  change: "git-pull-request",
  risk: "shield",
  issue: "issues",
  decision: "law",
  commitment: "pass",
  communication: "comment-discussion",
  deliverable: "package",
  milestone: "milestone",
  quality: "beaker",
  acceptance: "verified",
  feedback: "feedback",
  survey: "graph",
  resource: "tools",
  training: "mortar-board",
  document: "file",
  lesson: "lightbulb",
  baseline: "bookmark",
  goal: "target",
  added: "diff-added",
  removed: "diff-removed",
  changed: "diff-modified",
  field: "symbol-field",
  downstream: "arrow-down",
  upstream: "arrow-up",
  figures: "graph",
  people: "organization",
  schedule: "calendar",
  budget: "credit-card",
  effort: "watch",
  fact: "circle-small",
  project: "root-folder",
  phaseDone: "check",
  phaseNow: "circle-filled",
  phaseAhead: "circle-outline",
  blocked: "circle-slash",
  state: "circle-large-outline",
  stateControlled: "lock",
  stateAtRest: "archive",
  broken: "error",
  unused: "circle-outline",
  keyPerson: "star-full",
  levelAbove: "flame",
  level: "circle-large-outline",
  others: "organization",
  "to:sign": "edit",
  "to:vote": "law",
  "to:approve": "thumbsup",
  "to:confirm": "checklist",
  "to:takeOver": "package",
  "to:renew": "refresh",
  "to:decide": "question",
  "to:answer": "comment",
  "to:closeIssue": "issue-closed",
  "to:contact": "comment-discussion",
  "to:keep": "pass",
  "to:reviewRisk": "shield",
  "to:checkQuality": "beaker",
  "to:punch": "list-unordered",
  "to:act": "tasklist",
  "to:finish": "calendar",
  "to:goOn": "arrow-right",
};

const colours: { readonly [P in TreePicture]?: string } = {
  added: "gitDecoration.addedResourceForeground",
  removed: "gitDecoration.deletedResourceForeground",
  changed: "gitDecoration.modifiedResourceForeground",
  broken: "list.errorForeground",
  phaseNow: "charts.blue",
  phaseDone: "charts.green",
  keyPerson: "charts.yellow",
  levelAbove: "charts.red",
};

/** The icon of a line: what needs attention shows by its form, not by its colour alone. */
export function treeIcon({ picture, tone }: Pick<TreeNode, "picture" | "tone">): ThemeIcon | undefined {
  if (tone === "warning") return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  if (picture === undefined) return undefined;
  const colour = tone === "quiet" ? "disabledForeground" : colours[picture];
  return colour ? new ThemeIcon(icons[picture], new ThemeColor(colour)) : new ThemeIcon(icons[picture]);
}

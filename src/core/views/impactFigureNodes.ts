import type { AcceptanceFigure } from "../control/impact/figures/acceptances.ts";
import type { EffortFigure } from "../control/impact/figures/effort.ts";
import type { ImpactFigures } from "../control/impact/figures/figures.ts";
import type { LoadFigure, PersonFigure } from "../control/impact/figures/people.ts";
import type { RiskFigures } from "../control/impact/figures/risks.ts";
import { sumOf } from "../model/amount.ts";
import type { RiskLevel } from "../model/settings.ts";
import type { Translate } from "../model/translate.ts";
import { factNode, joined } from "./factNode.ts";
import { budgetNode, scheduleNode } from "./impactPlanNodes.ts";
import { type TreeNode, treeNode } from "./treeNode.ts";

/**
 * What a change would mean in numbers and names: a line for each dimension that there is something to say of.
 * @param levels the project's risk levels, for what they are called
 */
export function impactFigureNodes(
  figures: ImpactFigures,
  levels: readonly RiskLevel[],
  t: Translate,
): readonly TreeNode[] {
  return [
    peopleNode(figures.people, t),
    scheduleNode(figures.schedule, t),
    budgetNode(figures.budget, t),
    effortNode(figures.effort, t),
    risksNode(figures.risks, levels, t),
    acceptancesNode(figures.acceptances, t),
    baselinesNode(figures.baselines, t),
  ].filter(({ children }) => children.length > 0);
}

function peopleNode(people: readonly PersonFigure[], t: Translate): TreeNode {
  const children = people.map(({ id, name, records, effort, loads }) =>
    treeNode({
      key: `people/${id}`,
      label: `${id} ${name}`,
      description: joined([
        records > 0 && t("owns {count} of these records", { count: records }),
        effort > 0 && t("{count} days", { count: effort }),
        ...loads.map((load) => loadText(load, t)),
      ]),
      picture: "stakeholder",
      tone: loads.some(({ capacity, peak }) => capacity !== undefined && peak.amount > capacity)
        ? "warning"
        : undefined,
      record: id,
    }),
  );
  const description = String(people.length);
  return treeNode({ key: "people", label: t("People"), description, picture: "people", children });
}

function loadText({ resource, allocated, peak, capacity }: LoadFigure, t: Translate): string {
  const values = { resource, allocated, peak: peak.amount };
  return capacity === undefined
    ? t("{resource}: {allocated} allocated today, {peak} at most", values)
    : t("{resource}: {allocated} of {capacity} allocated today, {peak} at most", { ...values, capacity });
}

function effortNode({ targets, dependents, unestimated }: EffortFigure, t: Translate): TreeNode {
  const days = (count: number) => t("{count} days", { count });
  const total = sumOf([targets, dependents]);
  const children = [
    factNode("targets", t("targets"), days(targets)),
    factNode("dependents", t("dependents"), days(dependents)),
    ...(unestimated > 0
      ? [factNode("unestimated", t("requirements without an estimate"), String(unestimated))]
      : []),
  ];
  return treeNode({
    key: "effort",
    label: t("Effort"),
    description: days(total),
    picture: "effort",
    children: total + unestimated > 0 ? children : [],
  });
}

function risksNode({ risks, highest }: RiskFigures, levels: readonly RiskLevel[], t: Translate): TreeNode {
  const titleOf = (level: string) => levels.find(({ id }) => id === level)?.title ?? level;
  const children = risks.map(({ id, title, level: rated, aboveAppetite, via }) => {
    const level = rated === undefined ? t("not rated") : titleOf(rated);
    return treeNode({
      key: `risks/${id}`,
      label: `${id} ${title}`,
      description: joined([
        aboveAppetite ? t("{level}, above the appetite", { level }) : level,
        via !== id && t("of {id}", { id: via }),
      ]),
      picture: "risk",
      tone: aboveAppetite ? "warning" : undefined,
      record: id,
    });
  });
  const label = t("Risks to assess again");
  const description = joined([String(risks.length), highest !== undefined && titleOf(highest)]);
  return treeNode({ key: "risks", label, description, picture: "risk", children });
}

function acceptancesNode(acceptances: readonly AcceptanceFigure[], t: Translate): TreeNode {
  const children = acceptances.map(({ id, title, signedBy }) =>
    treeNode({
      key: `acceptances/${id}`,
      label: `${id} ${title}`,
      description: signedBy.join(", "),
      picture: "acceptance",
      tone: "warning",
      record: id,
    }),
  );
  const label = t("Acceptances to sign again");
  const description = String(acceptances.length);
  return treeNode({ key: "acceptances", label, description, picture: "acceptance", children });
}

function baselinesNode(baselines: readonly string[], t: Translate): TreeNode {
  const children = baselines.map((id) =>
    treeNode({ key: `baselines/${id}`, label: id, picture: "baseline", record: id }),
  );
  const label = t("Held by baselines");
  const description = String(baselines.length);
  return treeNode({ key: "baselines", label, description, picture: "baseline", children });
}

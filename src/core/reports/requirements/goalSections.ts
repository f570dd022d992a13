import type { Entry } from "../../model/entry.ts";
import type { Goal } from "../../model/goal.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block, Section } from "../document/document.ts";
import { nothing } from "../document/inlines.ts";
import { amountText } from "../parts/amounts.ts";
import { factsOf } from "../parts/tableOf.ts";
import { byNumber } from "./byNumber.ts";
import { requirementSection } from "./requirementSection.ts";

/** The requirements under the goals that they serve; those that serve none come last. */
export function goalSections(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, t } = source;
  const goals = [...project.valid("charter")].flatMap(({ value }) => value.goals ?? []);
  const known = new Set(goals.map(({ id }) => id));
  const open = [...project.valid("requirement")]
    .filter((entry) => !isEnded(entry, lifecycleOf))
    .sort(byNumber);
  const sections = goals.flatMap((goal) => {
    const own = open.filter(({ value }) => value.goal === goal.id);
    return own.length === 0 ? [] : [goalSection(goal, own, source)];
  });
  const others = open.filter(({ value }) => !known.has(value.goal ?? ""));
  const rest: readonly Section[] =
    others.length === 0
      ? []
      : [
          {
            form: "section",
            title: t("Without a goal"),
            blocks: others.map((one) => requirementSection(one, source)),
          },
        ];
  const all = [...sections, ...rest];
  return all.length > 0 ? all : [nothing(t)];
}

function goalSection(goal: Goal, own: readonly Entry<"requirement">[], source: FactsSource): Section {
  const { t } = source;
  const { id, specific = "", measure, baseline, target, due } = goal;
  const value = (said: number | string | undefined) => (typeof said === "number" ? amountText(said) : said);
  return {
    form: "section",
    title: specific === "" ? id : `${id} ${specific}`,
    blocks: [
      ...factsOf([
        [t("Measure"), measure],
        [t("At the start"), value(baseline)],
        [t("Target"), value(target)],
        [t("Due"), due],
      ]),
      ...own.map((entry) => requirementSection(entry, source)),
    ],
  };
}

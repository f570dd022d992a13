import type { RiskLine, RiskPart } from "../../../protocol/dashboard/dashboardView.ts";
import type { Entry } from "../../model/entry.ts";
import { isAboveAppetite, levelOf } from "../../model/riskMatrix.ts";
import type { RiskLevel } from "../../model/settings.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { unansweredLevel } from "../../workflow/riskResponse.ts";
import { levelTitle } from "../risks/scaleWords.ts";

/** So many are named; the count says how many there are. */
const mostNamed = 20;

interface Rated {
  readonly entry: Entry<"risk">;
  readonly level: RiskLevel | undefined;
}

/** The threats above the appetite, highest first, and those of them that nobody has answered. */
export function riskPart(source: FactsSource): RiskPart {
  const { project, lifecycleOf, today, t } = source;
  const { risk: scale } = project.settings;
  const threats: readonly Rated[] = [...project.valid("risk")]
    .filter((entry) => entry.value.kind !== "opportunity" && !isEnded(entry, lifecycleOf))
    .map((entry) => ({ entry, level: levelOf(entry.value.current ?? entry.value.inherent, scale) }));
  const order = scale.levels.map(({ id }) => id);
  const above = threats
    .flatMap(({ entry, level }) => (level && isAboveAppetite(level, scale) ? { entry, level } : []))
    .sort((a, b) => order.indexOf(b.level.id) - order.indexOf(a.level.id));
  const unanswered = above.filter(({ entry }) => unansweredLevel(entry.value, scale, today));
  const appetite = scale.levels.find(({ id }) => id === scale.appetite);
  return {
    ...(threats.length === 0
      ? { hint: { text: t("No open risks are known: write down what could go wrong."), create: "risk" } }
      : {}),
    appetite: appetite ? levelTitle(appetite, t) : scale.appetite,
    threats: threats.length,
    unassessed: threats.filter(({ level }) => !level).length,
    above: above.slice(0, mostNamed).map((rated) => toLine(rated, source)),
    count: above.length,
    unanswered: unanswered.length,
  };
}

function toLine(
  { entry, level }: { readonly entry: Entry<"risk">; readonly level: RiskLevel },
  { project, today, t }: FactsSource,
): RiskLine {
  const { title, owner } = entry.value;
  return {
    id: entry.id,
    title,
    level: levelTitle(level, t),
    color: level.color,
    owner: owner === undefined ? undefined : (peopleOf(project).find(owner)?.name ?? owner),
    unanswered: unansweredLevel(entry.value, project.settings.risk, today) !== undefined,
  };
}

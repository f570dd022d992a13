import type { Risk } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { levelAboveAppetite, responseTo } from "../../workflow/riskResponse.ts";
import type { Block, Section } from "../document/document.ts";
import { mark, nothing } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { levelChip } from "../parts/levelChip.ts";
import { personName, personNames } from "../parts/people.ts";
import { factsOf, textCell } from "../parts/tableOf.ts";
import { answerWord } from "./answerWord.ts";
import { openRisks } from "./riskFigures.ts";

/** Each threat above the appetite: cause, event and effect, the response, and the plan for when it happens. */
export function riskSections(source: FactsSource): readonly Block[] {
  const { risk: scale } = source.project.settings;
  const sections = openRisks(source).flatMap((entry) => {
    const level = levelAboveAppetite(entry.value, scale);
    return level ? [riskSection(entry, source)] : [];
  });
  return sections.length > 0 ? sections : [nothing(source.t)];
}

function riskSection(entry: Entry<"risk">, source: FactsSource): Section {
  const { project, today, t } = source;
  const { risk: scale } = project.settings;
  const { id, value } = entry;
  const level = levelAboveAppetite(value, scale);
  const field = (...path: string[]) => fieldTitle("risk", path, t);
  const response = responseTo(value, today);
  return {
    form: "section",
    title: `${id} ${value.title}`,
    blocks: [
      ...factsOf([
        [t("Level"), level && [levelChip(level, scale.levels, t)]],
        [t("Response"), [mark(response === "none" ? "bad" : "good", answerWord(response, t))]],
        [field("cause"), value.cause],
        [field("event"), value.event],
        [field("effect"), value.effect],
        [field("strategy"), fieldWord(value.strategy, ["strategy"], "risk", source)],
        [t("Owner"), personName(value.owner, project)],
        [field("acceptance"), acceptanceText(value, source)],
      ]),
      ...actionBlocks(value, source),
      ...contingencyBlocks(value, source),
    ],
  };
}

function acceptanceText({ acceptance }: Risk, { project, t }: FactsSource): string {
  const { approvedBy, expires } = acceptance ?? {};
  const name = personName(approvedBy, project);
  if (name === "") return "";
  return expires === undefined ? name : t("{name}, until {date}", { name, date: expires });
}

function actionBlocks({ actions = [] }: Risk, { project, today, t }: FactsSource): readonly Block[] {
  if (actions.length === 0) return [];
  const columns = [
    { title: t("Action") },
    { title: t("Owner"), width: 22 },
    { title: t("Due"), width: 16 },
    { title: t("State"), width: 16 },
  ];
  const rows = actions.map(({ text, owner, due, done }) => [
    [text],
    textCell(personName(owner, project)),
    textCell(due),
    [
      done
        ? mark("good", t("done"))
        : due !== undefined && due < today
          ? mark("bad", t("overdue"))
          : mark("plain", t("open")),
    ],
  ]);
  return [{ form: "table", columns, rows }];
}

function contingencyBlocks({ contingency }: Risk, { project, t }: FactsSource): readonly Block[] {
  if (!contingency) return [];
  const { trigger, team = [], means = [], steps = [] } = contingency;
  const blocks: readonly Block[] = [
    ...factsOf([
      [fieldTitle("risk", ["contingency", "trigger"], t), trigger],
      [fieldTitle("risk", ["contingency", "team"], t), personNames(team, project, t)],
      [fieldTitle("risk", ["contingency", "means"], t), means],
    ]),
    ...(steps.length > 0 ? [{ form: "list", ordered: true, items: steps } as const] : []),
  ];
  return [{ form: "section", title: t("If it happens"), blocks, paper: "together" }];
}

import type { Requirement } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import { titleOf } from "../../views/calendar/names.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { resultMark } from "../acceptance/words.ts";
import type { Block, Section } from "../document/document.ts";
import { code, mark, strong } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { personName } from "../parts/people.ts";
import { factsOf } from "../parts/tableOf.ts";

/** A longer list of criteria may go on over the page. */
const keptTogether = 4;

/** A requirement with all that was agreed about it, and where it came from. */
export function requirementSection(entry: Entry<"requirement">, source: FactsSource): Section {
  const { id, value } = entry;
  const { project, lifecycleOf, t } = source;
  const { title, description, priority, dependsOn = [], deliverable, feasibility } = value;
  const named = (one: string) => [one, titleOf(one, project)].filter(Boolean).join(" ");
  const section: Section = {
    form: "section",
    title: `${id} ${title}`,
    blocks: [
      ...(description?.trim() ? [{ form: "quote", text: description } as const] : []),
      ...factsOf([
        [
          fieldTitle("requirement", ["priority"], t),
          fieldWord(priority, ["priority"], "requirement", source),
        ],
        [t("State"), stateTitle(entry, lifecycleOf, t)],
        [t("Source"), sourceText(value, source)],
        [t("Deliverable"), deliverable === undefined ? "" : named(deliverable)],
        [fieldTitle("requirement", ["dependsOn"], t), dependsOn.map(named)],
        [fieldTitle("requirement", ["feasibility"], t), feasibilityText(feasibility, source)],
      ]),
      criteriaBlock(value, t),
    ],
  };
  const { acceptanceCriteria = [] } = value;
  return acceptanceCriteria.length <= keptTogether ? { ...section, paper: "together" } : section;

  function criteriaBlock({ acceptanceCriteria: criteria = [] }: Requirement, { language }: typeof t): Block {
    if (criteria.length === 0) {
      return { form: "paragraph", line: mark("warning", t("It has no acceptance criterion yet.")) };
    }
    return {
      form: "table",
      columns: [
        { title: t("Criterion"), width: language === "en" ? 12 : 11 },
        { title: t("What must be true") },
        { title: t("Verified by"), width: 17 },
        { title: t("Result"), width: 15 },
        { title: t("Evidence"), width: 23 },
      ],
      rows: criteria.map(({ id: own, text, method, result = "untested", reason, evidence = [] }) => [
        [strong(own)],
        [text],
        method === undefined
          ? []
          : [fieldWord(method, ["acceptanceCriteria", "[]", "method"], "requirement", source)],
        [resultMark(result, t)],
        [...(reason?.trim() ? [reason] : []), ...evidence.map(code)],
      ]),
    };
  }
}

/** Who asked, how it was elicited, and when. */
export function sourceText({ source: said }: Requirement, source: FactsSource): string {
  const { stakeholder, method, date } = said ?? {};
  const how = fieldWord(method, ["source", "method"], "requirement", source);
  return [personName(stakeholder, source.project), how, date].filter(Boolean).join(" · ");
}

function feasibilityText(feasibility: Requirement["feasibility"], source: FactsSource): string {
  const { verdict, note } = feasibility ?? {};
  const word = fieldWord(verdict, ["feasibility", "verdict"], "requirement", source);
  return [word, note?.trim()].filter(Boolean).join(" · ");
}

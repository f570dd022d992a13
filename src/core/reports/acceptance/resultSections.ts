import type { Translate } from "../../model/translate.ts";
import type { Block, Section } from "../document/document.ts";
import { code, mark, nothing, quiet, strong } from "../document/inlines.ts";
import type { AcceptanceReport, Criterion, ReportedRequirement } from "./report.ts";
import { resultMark } from "./words.ts";

/** A longer list of criteria may go on over the page. */
const keptTogether = 6;

/** Which deliverables and requirements are accepted. */
export function scopeSection({ deliverables, requirements }: AcceptanceReport, t: Translate): Section {
  const blocks: readonly Block[] = [
    {
      form: "table",
      columns: [
        { title: t("Deliverable"), width: 19 },
        { title: t("Title") },
        { title: t("State"), width: 22 },
      ],
      rows: deliverables.map(({ id, title, description, state, problem }) => [
        [strong(id)],
        [title, ...(description ? [quiet(description)] : []), ...trouble(problem)],
        [state],
      ]),
    },
    {
      form: "table",
      columns: [
        { title: t("Requirement"), width: 19 },
        { title: t("Title") },
        { title: t("Priority"), width: 16 },
        { title: t("State"), width: 22 },
      ],
      rows: requirements.map(({ id, title, priority, state, problem }) => [
        [strong(id)],
        [title, ...trouble(problem)],
        [priority],
        [state],
      ]),
    },
  ];
  const filled = blocks.filter((block) => block.form === "table" && block.rows.length > 0);
  return { form: "section", title: t("What is accepted"), blocks: filled.length > 0 ? filled : [nothing(t)] };
}

/** What each requirement says, and what was found about each of its criteria. */
export function resultSection({ requirements, digests }: AcceptanceReport, t: Translate): Section {
  const moved = new Map(digests.covers.map(({ record, difference }) => [record, difference]));
  const blocks = requirements.map((one) => requirementSection(one, moved.get(one.id) ?? "", t));
  return { form: "section", title: t("Results"), blocks: blocks.length > 0 ? blocks : [nothing(t)] };
}

function requirementSection(requirement: ReportedRequirement, moved: string, t: Translate): Section {
  const { id, title, priority, description, criteria, agreement, problem } = requirement;
  const line = [priority, agreement].filter(Boolean).join(" · ");
  const blocks: readonly Block[] = [
    ...trouble(problem).map((said): Block => ({ form: "paragraph", line: said })),
    ...(moved ? [{ form: "paragraph" as const, line: [mark("bad", t("not as signed for")), moved] }] : []),
    ...(line ? [{ form: "paragraph" as const, line, quiet: true }] : []),
    ...(description.trim() ? [{ form: "quote" as const, text: description }] : []),
    ...(problem === undefined ? [criteriaBlock(criteria, t)] : []),
  ];
  const section: Section = { form: "section", title: `${id} ${title}`, blocks };
  return criteria.length <= keptTogether ? { ...section, paper: "together" } : section;
}

function criteriaBlock(criteria: readonly Criterion[], t: Translate): Block {
  if (criteria.length === 0) {
    return {
      form: "paragraph",
      line: mark("warning", t("It has no acceptance criterion: nothing was verified.")),
    };
  }
  return {
    form: "table",
    columns: [
      { title: t("Criterion"), width: 12 },
      { title: t("What must be true") },
      { title: t("Verified by"), width: 18 },
      { title: t("Result"), width: 15 },
      { title: t("Reason and evidence"), width: 26 },
    ],
    rows: criteria.map(({ id, text, method, result, reason, evidence }) => [
      [strong(id)],
      [text],
      [method],
      [resultMark(result, t)],
      [
        ...(reason.trim() ? [reason] : []),
        ...evidence.map(code),
        ...(result === "passed" && evidence.length === 0 ? [quiet(t("no evidence named"))] : []),
      ],
    ]),
  };
}

function trouble(problem: string | undefined) {
  return problem === undefined ? [] : [mark("bad", problem)];
}

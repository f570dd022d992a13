import type { TraceStanding } from "../../../src/protocol/traceMatrix.ts";
import { fillIn } from "../../shared/fillIn.ts";
import type { Column } from "../../shared/table/column.ts";
import { countsOf } from "../tree/counts.ts";
import type { TraceRow } from "../tree/traceRow.ts";
import type { TraceTexts, TraceWords } from "../wording.ts";

/** The signatures that count most, first. */
const standings: readonly TraceStanding[] = ["signed", "stale", "signing", "open"];

/** The columns of the matrix; each says something of some rows only. The first holds the tree. */
export function traceColumns(words: TraceWords, texts: TraceTexts): readonly Column<TraceRow>[] {
  return [
    { key: "name", title: texts.name, width: 24, isHead: true, value: (row) => nameOf(row, texts) },
    { key: "gaps", title: texts.gaps, width: 14.6, value: (row) => gapsOf(row, words, texts) },
    { key: "priority", title: texts.priority, width: 8, value: (row) => priorityOf(row, words) },
    { key: "state", title: texts.state, width: 10, value: (row) => stateOf(row, words, texts) },
    { key: "criteria", title: texts.criteria, width: 8.8, value: (row) => criteriaOf(row, words, texts) },
    { key: "evidence", title: texts.evidence, width: 7, isNumber: true, value: evidenceOf },
    { key: "deliverable", title: texts.deliverable, width: 8, value: (row) => deliverableOf(row, words) },
    { key: "acceptance", title: texts.acceptance, width: 8.5, value: (row) => acceptanceOf(row, texts) },
  ];
}

/** The id of a row's record, where it has one that can be opened. */
export function idOf(row: TraceRow): string {
  switch (row.kind) {
    case "goal":
      return row.goal?.id ?? "";
    case "requirement":
      return row.requirement.id;
    case "criterion":
      return row.criterion.id;
    case "evidence":
      return "";
    case "acceptance":
      return row.acceptance.id;
  }
}

/** The record in which a row stands. */
export function recordOf(row: TraceRow): string {
  if (row.kind === "goal") return row.goal?.id ?? "";
  return row.kind === "acceptance" ? row.acceptance.id : row.requirement.id;
}

/** What a row is called besides its id. */
export function titleOf(row: TraceRow, texts: TraceTexts): string {
  switch (row.kind) {
    case "goal":
      return row.goal?.title ?? texts.noGoal;
    case "requirement":
      return row.requirement.title;
    case "criterion":
      return row.criterion.text;
    case "evidence":
      return row.evidence;
    case "acceptance":
      return row.acceptance.title;
  }
}

function nameOf(row: TraceRow, texts: TraceTexts): string {
  return `${idOf(row)} ${titleOf(row, texts)}`.trim();
}

/** What a row is, for those who don't see how far it is indented. */
export function kindOf({ kind }: TraceRow, texts: TraceTexts): string {
  switch (kind) {
    case "goal":
      return texts.kindGoal;
    case "requirement":
      return texts.kindRequirement;
    case "criterion":
      return texts.kindCriterion;
    case "evidence":
      return texts.kindEvidence;
    case "acceptance":
      return texts.kindAcceptance;
  }
}

/** A goal says of how many requirements there is something missing, also while they are not shown. */
function gapsOf(row: TraceRow, words: TraceWords, texts: TraceTexts): string {
  const own = words.gaps(row.gaps);
  if (row.kind !== "goal") return own;
  const count = countsOf(row).withGaps;
  return [own, count === 0 ? "" : fillIn(texts.withGaps, { count })].filter(Boolean).join(" · ");
}

function priorityOf(row: TraceRow, words: TraceWords): string {
  return row.kind === "requirement" ? words.of("priorities", row.requirement.priority) : "";
}

function stateOf(row: TraceRow, words: TraceWords, texts: TraceTexts): string {
  switch (row.kind) {
    case "goal":
      return fillIn(texts.requirementCount, { count: row.requirements.length });
    case "requirement":
      return words.of("states", row.requirement.state);
    case "criterion": {
      const { reason } = row.criterion;
      const result = words.of("results", row.criterion.result);
      return reason === "" ? result : fillIn(texts.reason, { result, reason });
    }
    case "evidence":
      return "";
    case "acceptance":
      return row.acceptance.state;
  }
}

function criteriaOf(row: TraceRow, words: TraceWords, texts: TraceTexts): string {
  if (row.kind === "criterion") return words.of("methods", row.criterion.method);
  if (row.kind !== "goal" && row.kind !== "requirement") return "";
  const { passed, criteria: all } = countsOf(row);
  return all === 0 ? "" : fillIn(texts.passedOf, { passed, all });
}

function evidenceOf(row: TraceRow): string | number {
  if (row.kind === "criterion") return row.criterion.evidence.length;
  return row.kind === "goal" || row.kind === "requirement" ? countsOf(row).evidence : "";
}

function deliverableOf(row: TraceRow, words: TraceWords): string {
  return row.kind === "requirement" ? words.deliverables(row.requirement.deliverables) : "";
}

function acceptanceOf(row: TraceRow, texts: TraceTexts): string {
  if (row.kind === "acceptance") return texts[row.cover.standing];
  if (row.kind !== "requirement") return "";
  const { acceptances } = row.requirement;
  const best = standings.find((standing) => acceptances.some((cover) => cover.standing === standing));
  return best === undefined ? "" : texts[best];
}

import type { Translate } from "../../model/translate.ts";
import type { Block, Section } from "../document/document.ts";
import { code, mark, nothing, strong } from "../document/inlines.ts";
import type { AcceptanceReport, Deviation, PunchItem, TestRun } from "./report.ts";
import { resultMark } from "./words.ts";

/** The test runs that were looked at. */
export function runSection({ runs }: AcceptanceReport, t: Translate): Section {
  const table: Block = {
    form: "table",
    columns: [{ title: t("Date"), width: 18 }, { title: t("Report") }, { title: t("Result"), width: 36 }],
    rows: runs.map((run) => [[strong(run.date)], run.source ? [code(run.source)] : [], [countedRun(run, t)]]),
  };
  return {
    ...{ form: "section", title: t("Test runs"), paper: "together" },
    blocks: runs.length > 0 ? [table] : [nothing(t)],
  };
}

function countedRun({ passed, failed, skipped }: TestRun, t: Translate): string {
  const counts = [
    [passed, t("passed")],
    [failed, t("failed")],
    [skipped, t("skipped")],
  ] as const;
  return counts
    .flatMap(([count, result]) => (count === undefined ? [] : [t("{count} {result}", { count, result })]))
    .join(t(", "));
}

/** Where the result is not what was agreed, or not known. */
export function deviationSection({ deviations, requirements }: AcceptanceReport, t: Translate): Section {
  const table: Block = {
    form: "table",
    columns: [{ title: t("Where"), width: 22 }, { title: t("What") }, { title: t("Reason"), width: 34 }],
    rows: deviations.map((deviation) => {
      const { kind, record, title, criterion, text, reason } = deviation;
      const what = text || title;
      return [
        [strong(record), ...(criterion ? [criterion] : [])],
        [deviationMark(kind, t), ...(what ? [what] : [])],
        reason.trim() ? [reason] : kind === "waived" ? [mark("bad", t("no reason given"))] : [],
      ];
    }),
  };
  const none = requirements.length > 0 ? t("None: every criterion has passed.") : t("None.");
  return {
    ...{ form: "section", title: t("Deviations") },
    blocks: deviations.length > 0 ? [table] : [{ form: "paragraph", line: none }],
  };
}

function deviationMark(kind: Deviation["kind"], t: Translate) {
  switch (kind) {
    case "failed":
    case "waived":
    case "untested":
      return resultMark(kind, t);
    case "no-criterion":
      return mark("warning", t("no criterion: nothing was verified"));
    case "changed-without-request":
      return mark("bad", t("changed without a change request"));
    case "unreadable":
      return mark("bad", t("can't be told of"));
  }
}

/** What is still to be put right, and what was. */
export function punchListSection({ punchList, asOf }: AcceptanceReport, t: Translate): Section {
  const table: Block = {
    form: "table",
    columns: [
      { title: t("Item"), width: 9 },
      { title: t("What is wrong") },
      { title: t("Severity"), width: 14 },
      { title: t("Owner"), width: 17 },
      { title: t("Due"), width: 17 },
      { title: t("State"), width: 14 },
    ],
    rows: punchList.map((item) => [
      [strong(item.id)],
      [item.text],
      [item.severity],
      [item.owner],
      item.due === undefined ? [] : [item.due],
      [punchMark(item, t)],
    ]),
  };
  const since = t("Whether an item is done is as it was on {day}; it is not part of what was signed.", {
    day: asOf.local.slice(0, 10),
  });
  const blocks: readonly Block[] =
    punchList.length > 0 ? [table, { form: "paragraph", line: since, quiet: true }] : [nothing(t)];
  return { form: "section", title: t("Punch list"), blocks, paper: "together" };
}

function punchMark({ done, overdue }: PunchItem, t: Translate) {
  if (done) return mark("good", t("done"));
  return overdue ? mark("bad", t("overdue")) : mark("plain", t("open"));
}

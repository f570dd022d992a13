import type { Translate } from "../../model/translate.ts";
import type { Block, Cell, Inline, Section } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import type { AcceptanceReport, ReportedChange, Vote } from "./report.ts";

/** What was agreed, and what of it was changed since, by whose decision. */
export function baselineSection(
  { baselines, requirements, changes }: AcceptanceReport,
  t: Translate,
): Section {
  const none = t("No baseline holds any of these requirements.");
  const head: Block =
    baselines.length > 0
      ? {
          form: "table",
          columns: [
            { title: t("Baseline"), width: 22 },
            { title: t("Title") },
            { title: t("Date"), width: 18 },
            { title: t("Verified"), width: 28 },
          ],
          rows: baselines.map(({ id, title, date, faults }) => [
            [strong(id)],
            title ? [title] : [],
            [date],
            [intact(faults, t)],
          ]),
        }
      : { form: "paragraph", line: none };
  const agreements: Block = {
    form: "table",
    columns: [{ title: t("Requirement"), width: 22 }, { title: t("How its content was agreed") }],
    rows: requirements
      .filter(({ agreement }) => agreement)
      .map(({ id, agreement }) => [[strong(id)], [agreement]]),
  };
  return {
    ...{ form: "section", title: t("Baseline and changes") },
    blocks: [head, ...(agreements.rows.length > 0 ? [agreements] : []), ...changeBlocks(changes, t)],
  };
}

function intact(faults: readonly string[], t: Translate): Inline {
  return faults.length === 0 ? mark("good", t("as it was created")) : mark("bad", t("does not verify"));
}

function changeBlocks(changes: readonly ReportedChange[], t: Translate): readonly Block[] {
  if (changes.length === 0) {
    return [
      {
        form: "paragraph",
        line: t("No change request has altered these requirements since, or may still do so."),
      },
    ];
  }
  return [
    {
      form: "table",
      columns: [
        { title: t("Change request"), width: 16 },
        { title: t("What and why") },
        { title: t("Alters"), width: 16 },
        { title: t("How it was decided"), width: 38 },
      ],
      rows: changes.map((change) => [
        [strong(change.id)],
        [
          ...(change.title ? [change.title] : []),
          ...(change.reason.trim() ? [quiet(change.reason)] : []),
          ...(change.problem === undefined ? [] : [mark("bad", change.problem)]),
        ],
        change.records.map((id) => id),
        [...decision(change, t), ...change.votes.map((vote) => voteLine(vote, t))],
      ]),
    },
  ];
}

function decision(change: ReportedChange, t: Translate): Cell {
  const { state, implemented, outcome, problem } = change;
  if (problem !== undefined) return [];
  const now = quiet(t("now: {state}", { state }));
  if (outcome) return [mark(outcome.id === "rejected" ? "bad" : "good", outcome.title), now];
  return implemented
    ? [mark("warning", t("implemented, not decided yet")), now]
    : [mark("plain", t("open: not decided, not implemented")), now];
}

function voteLine({ name, vote, at, note }: Vote, t: Translate): string {
  const line = t("{person}: {vote}, {time}", { person: name, vote, time: at.local });
  return note.trim() ? `${line}\n${note}` : line;
}

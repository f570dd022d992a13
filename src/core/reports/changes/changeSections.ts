import type { Entry } from "../../model/entry.ts";
import { historyOf } from "../../workflow/facts.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { ballots } from "../../workflow/votes.ts";
import { momentOf } from "../acceptance/context.ts";
import { changeInOneLine, nameOfChange } from "../changeLine.ts";
import type { Block, Section } from "../document/document.ts";
import { mark, nothing, quiet, strong } from "../document/inlines.ts";
import { moneyText, signedText } from "../parts/amounts.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { personName } from "../parts/people.ts";
import { factsOf, textCell } from "../parts/tableOf.ts";
import { viewProposals } from "../proposalView.ts";
import type { ReportSource } from "../report.ts";
import { changeField, decidedOn } from "./changeLog.ts";
import { changesWithin } from "./changesWithin.ts";

/** Each change request: why, what would change, what it means, how it was voted on. */
export function changeSections(source: ReportSource): readonly Block[] {
  const sections = changesWithin(source).map((entry) => changeSection(entry, source));
  return sections.length > 0 ? sections : [nothing(source.t)];
}

function changeSection(entry: Entry<"change">, source: ReportSource): Section {
  const { project, lifecycleOf, t } = source;
  const { title, requestedBy, reason, alternatives = [], decision, class: name } = entry.value;
  return {
    form: "section",
    title: `${entry.id} ${title}`,
    blocks: [
      ...factsOf([
        [t("State"), stateTitle(entry, lifecycleOf, t)],
        [changeField("class", source), fieldWord(name, ["class"], "change", source)],
        [t("Requested by"), personName(requestedBy, project)],
        [t("Decided on"), decidedOn(entry, source)],
      ]),
      ...(reason?.trim() ? [{ form: "quote", text: reason } as const] : []),
      ...proposalBlocks(entry, source),
      ...impactBlocks(entry, source),
      ...alternativeBlocks(alternatives, source),
      ...voteBlocks(entry, source),
      ...(decision?.trim() ? [{ form: "paragraph", line: [strong(t("Decision")), decision] } as const] : []),
    ],
  };
}

function alternativeBlocks(items: readonly string[], source: ReportSource): readonly Block[] {
  if (items.length === 0) return [];
  const title = changeField("alternatives", source);
  return [{ form: "section", title, blocks: [{ form: "list", items }], paper: "together" }];
}

function proposalBlocks(entry: Entry<"change">, source: ReportSource): readonly Block[] {
  const { t } = source;
  const rows = viewProposals(entry, source).flatMap(({ record, title, retires, changes }) =>
    retires
      ? [[[strong(record), title], [mark("warning", t("retired"))], []]]
      : changes.map((one, index) => [
          index === 0 ? [strong(record), ...textCell(title)] : [],
          [nameOfChange(one)],
          [changeInOneLine(one.change, t)],
        ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { title: t("Record"), width: 22 },
    { title: t("Field"), width: 26 },
    { title: t("Change") },
  ];
  return [{ form: "table", columns, rows }];
}

function impactBlocks({ value }: Entry<"change">, source: ReportSource): readonly Block[] {
  const { impact } = value;
  if (!impact) return [];
  const [charter] = source.project.valid("charter");
  const { currency = "" } = charter?.value.budget ?? {};
  const { scheduleDays, cost, scope, quality, risk, resources, affected = [] } = impact;
  const field = (name: string) => changeField(`impact.${name}`, source);
  return factsOf([
    [field("scheduleDays"), scheduleDays === undefined ? "" : signedText(scheduleDays)],
    [field("cost"), cost === undefined ? "" : moneyText(cost, currency)],
    [field("scope"), scope],
    [field("quality"), quality],
    [field("risk"), risk],
    [field("resources"), resources],
    [field("affected"), affected.join(source.t(", "))],
  ]);
}

/** Who voted how and when, as the history has it. */
function voteBlocks({ value }: Entry<"change">, source: ReportSource): readonly Block[] {
  const { project, t } = source;
  const votes = historyOf(value).filter(({ event }) => ballots.includes(event));
  if (votes.length === 0) return [];
  const words: Readonly<Record<string, readonly ["good" | "bad" | "plain", string]>> = {
    APPROVE: ["good", t("approved")],
    REJECT: ["bad", t("rejected")],
    ABSTAIN: ["plain", t("abstained")],
  };
  const rows = votes.map(({ at, by, event, note, reason }) => {
    const [tone, word] = words[event] ?? ["plain", event];
    return [
      [strong(personName(by, project))],
      [mark(tone, word)],
      [quiet(momentOf(at, source).local)],
      textCell(typeof reason === "string" ? reason : note),
    ];
  });
  const columns = [
    { title: t("Vote of"), width: 26 },
    { title: t("Vote"), width: 17 },
    { title: t("When"), width: 22 },
    { title: t("Remark") },
  ];
  return [{ form: "table", columns, rows }];
}

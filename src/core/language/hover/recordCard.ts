import type { Entry, Target } from "../../model/entry.ts";
import type { Goal } from "../../model/goal.ts";
import { isRecordKind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import { isDate } from "../../schema/formats.ts";
import { fieldOf } from "../../workflow/facts.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { daysInWords, urgencyOf } from "../dates.ts";
import { targetTitle } from "../targetTitle.ts";
import { cardFact } from "./cardFact.ts";
import { cardFields } from "./cardFields.ts";
import { gapsOf } from "./goalSection.ts";
import type { Fact, HoverSection, HoverSource } from "./hoverBlock.ts";
import { namesInWords } from "./namesInWords.ts";

/** What an id leads to, at a glance; that there is nothing where it leads nowhere. */
export function idSection(id: string, source: HoverSource): HoverSection {
  const { project, t } = source;
  const targets = project.find(id);
  const [target] = targets;
  if (!target) {
    return [
      { kind: "text", text: t("There is no record “{id}”: correct the id, or create the record.", { id }) },
    ];
  }
  const card = recordCard(target, id, source);
  if (targets.length === 1) return card;
  const count = targets.length;
  return [...card, { kind: "text", text: t("This id stands {count} times; this is the first.", { count }) }];
}

/** The card of a record, or of a goal. */
export function recordCard(target: Target, id: string, source: HoverSource): HoverSection {
  const { entry } = target;
  const goal =
    target.kind === "goal" ? fieldOf(entry.value, target.pointer.slice(0, -1).join(".")) : undefined;
  const isGoal = typeof goal === "object" && goal !== null;
  const facts = isGoal ? goalFacts(goal as Goal, target, source) : recordFacts(entry, source);
  return [
    { kind: "title", text: `${id} ${targetTitle(target)}`.trim() },
    { kind: "text", text: headOf(target, source) },
    { kind: "facts", facts: [...facts, ...relationFacts(entry, id, isGoal, source)] },
    ...(isGoal ? gapsOf(goal as Goal, source.t) : []),
  ];
}

/** The kind, the state, the owner, and the project where there are several. */
function headOf({ kind, entry }: Target, { project, projectName, lifecycleOf, t }: HoverSource): string {
  if (kind === "goal") return [kindTitle(kind, t), projectName].filter(Boolean).join(" · ");
  const owner = fieldOf(entry.value, "owner");
  const [person] = typeof owner === "string" ? project.find(owner) : [];
  const name = person ? targetTitle(person) : owner;
  const parts = [kindTitle(kind, t), stateTitle(entry, lifecycleOf, t), name, projectName];
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}

function recordFacts(entry: Entry, source: HoverSource): readonly Fact[] {
  const { problemsOf, t } = source;
  const fields = isRecordKind(entry.kind) ? cardFields[entry.kind] : [];
  const facts = fields.map((field) => cardFact(entry, field, source)).filter((fact) => fact !== undefined);
  const problems = problemsOf?.(entry.file).filter(({ record }) => record === entry.id).length ?? 0;
  return problems > 0 ? [...facts, { name: t("Problems"), value: String(problems) }] : facts;
}

function goalFacts(goal: Goal, { entry, pointer }: Target, { lifecycleOf, today, t }: HoverSource): Fact[] {
  const { measure, baseline, target, due } = goal;
  const values = [baseline, target].filter((value) => value !== undefined).map(String);
  const isDue = urgencyOf(entry, [...pointer.slice(0, -1), "due"], lifecycleOf) === "due";
  const away = typeof due === "string" && isDate(due) ? daysInWords(due, today, isDue, t) : undefined;
  const facts = [
    { name: t("Measure"), value: measure },
    { name: t("Target"), value: values.length > 0 ? values.join(" → ") : undefined },
    {
      name: t("Due"),
      value: away === undefined ? undefined : t("{day}, {away}", { day: String(due), away }),
    },
  ];
  return facts.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value: String(value) }]));
}

/** What a record names besides what its card shows already, and who names it. */
function relationFacts(entry: Entry, id: string, isGoal: boolean, source: HoverSource): readonly Fact[] {
  const { project, t } = source;
  const shown: readonly unknown[] = isRecordKind(entry.kind) ? [...cardFields[entry.kind], "owner"] : [];
  const named = entry.references.filter(({ pointer }) => !shown.includes(pointer[0])).map((one) => one.id);
  const naming = [...project.mentions(id)].map((mention) => mention.entry.id).filter((one) => one !== "");
  return [
    { name: t("Refers to"), value: isGoal ? "" : namesInWords(named, source) },
    { name: t("Referred to by"), value: namesInWords(naming, source) },
  ].filter(({ value }) => value !== "");
}

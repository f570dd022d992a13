import { shortly } from "../../control/shortly.ts";
import type { Entry } from "../../model/entry.ts";
import { nextOccurrences } from "../../model/recurrence.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { isDate } from "../../schema/formats.ts";
import { fieldOf } from "../../workflow/facts.ts";
import { daysInWords, urgencyOf } from "../dates.ts";
import { levelInWords, ratings } from "../riskLevel.ts";
import type { Fact, HoverSource } from "./hoverBlock.ts";
import { namesInWords } from "./namesInWords.ts";

/** A field of a record in a few words, for its card; undefined where it says nothing. */
export function cardFact(entry: Entry, field: string, source: HoverSource): Fact | undefined {
  const value = fieldOf(entry.value, field);
  if (value === undefined || value === null || value === "") return undefined;
  const name = schemaAt(entry.kind, [field])[0]?.title?.[source.t.language] ?? field;
  const text = special(entry, field, value, source) ?? inWords(entry, field, value, source);
  return text === "" ? undefined : { name, value: text };
}

/** What is worked out rather than read. */
function special(entry: Entry, field: string, value: unknown, source: HoverSource): string | undefined {
  const { t, project, today } = source;
  const rating = ratings.find((one) => one === field);
  if (entry.kind === "risk" && rating) {
    return levelInWords(entry.value, rating, project.settings.risk, t) ?? t("not rated");
  }
  if (field === "acceptanceCriteria" && Array.isArray(value)) {
    const passed = value.filter((one) => fieldOf(one, "result") === "passed").length;
    return t("{passed} of {count} passed", { passed, count: value.length });
  }
  if (field === "engagement") {
    const levels = ["current", "desired"].map((key) => label(entry, [field, key], fieldOf(value, key), t));
    return [...new Set(levels.filter((level) => level !== ""))].join(" → ");
  }
  if (field === "frequency" && entry.valid && entry.kind === "communication") {
    const { frequency = "", start, end } = (entry as Entry<"communication">).value;
    const [next] = start === undefined ? [] : nextOccurrences({ rule: frequency, start, end }, today, 1);
    return next === undefined ? undefined : t("next on {day}", { day: next });
  }
  return undefined;
}

function inWords(entry: Entry, field: string, value: unknown, source: HoverSource): string {
  const { t, today, lifecycleOf } = source;
  const [node] = schemaAt(entry.kind, [field]);
  if (Array.isArray(value)) {
    const isNamed = node?.items?.refs !== undefined;
    const items = value.filter((item) => typeof item !== "object");
    if (isNamed) return namesInWords(items.map(String), source);
    return items.length > 0
      ? items.map((item) => label(entry, [field, 0], item, t)).join(t(", "))
      : String(value.length);
  }
  if (node?.refs) return namesInWords([String(value)], source);
  if (node?.format === "date" && typeof value === "string" && isDate(value)) {
    const urgency = urgencyOf(entry, [field], lifecycleOf);
    const away = daysInWords(value, today, urgency === "due", t);
    return urgency === "none" ? value : t("{day}, {away}", { day: value, away });
  }
  return typeof value === "object" ? "" : shortly(label(entry, [field], value, t));
}

/** What people call a value, where the schema lists it. */
function label(
  entry: Entry,
  pointer: readonly (string | number)[],
  value: unknown,
  t: HoverSource["t"],
): string {
  if (value === undefined || value === null || typeof value === "object") return "";
  const text = String(value);
  const labels = schemaAt(entry.kind, pointer).find((node) => node.labels)?.labels ?? {};
  return Object.hasOwn(labels, text) ? (labels[text]?.[t.language] ?? text) : text;
}

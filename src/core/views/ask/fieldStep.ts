import type { Entry } from "../../model/entry.ts";
import { isKind, type Kind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import { formsOf, schemaAt } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { choicesFor } from "../form/formChoices.ts";
import { wordChoice } from "../risks/scaleWords.ts";
import type { AskControl, AskOption, AskStep } from "./askStep.ts";
import { namedDays } from "./namedDays.ts";
import { referenceOptions } from "./referenceOptions.ts";

/** A scale with more steps is typed. */
const longestScale = 11;

/** What a flow says otherwise than the schema does. */
export type StepWords = Partial<Omit<AskStep, "control" | "place">>;

/**
 * The question for a field of a record, as its schema makes it: what it is called, how it is answered and what may be
 * chosen. Items of lists are counted in the pointer.
 */
export function fieldStep(kind: Kind, pointer: Pointer, source: FactsSource, words: StepWords = {}): AskStep {
  const { t, today, project } = source;
  const node = nodeAt(kind, pointer);
  const control = controlOf(node, kind, pointer);
  const isList = control === "choices";
  const inner = isList && node.items ? (formsOf(node.items)[0] ?? node) : node;
  const latest = words.latest;
  const options = (): readonly AskOption[] => {
    if (inner.refs) return referenceOptions(inner.refs, source);
    if (control === "date") return namedDays(today, latest, t);
    if (control === "text")
      return node.pattern ? (node.examples ?? []).map((one) => exampleOption(one, t)) : [];
    return control === "number" ? [] : valueOptions(inner, kind, pointer, project, t);
  };
  return {
    key: pointer.join("."),
    title: node.title?.[t.language] ?? String(pointer.at(-1) ?? ""),
    prompt: node.description?.[t.language] ?? "",
    isRequired: requiredAt(kind, pointer),
    initial: undefined,
    endsList: false,
    creates: createdBy(inner.refs),
    latest,
    ...words,
    options: words.options ?? options(),
    control,
    place: { kind, pointer },
  };
}

function nodeAt(kind: Kind, pointer: Pointer): SchemaNode {
  return schemaAt(kind, pointer)[0] ?? { types: [] };
}

/** One kind of record may be named; a goal is part of the charter, which is not made in passing. */
function createdBy(refs: readonly string[] | undefined): Kind | undefined {
  const [only, ...others] = refs ?? [];
  return only !== undefined && others.length === 0 && isKind(only) && only !== "charter" ? only : undefined;
}

/** What a mapping within needs is not needed where the mapping may be left out. */
function requiredAt(kind: Kind, [key, ...deeper]: Pointer): boolean {
  return deeper.length === 0 && schemaAt(kind, []).some(({ required }) => required?.includes(String(key)));
}

function controlOf(node: SchemaNode, kind: Kind, pointer: Pointer): AskControl {
  const { types, refs, format, values, labels } = node;
  if (types.includes("array")) return "choices";
  const isRating = kind === "risk" && ["probability", "impact"].includes(String(pointer.at(-1)));
  if (refs || values || labels || isRating || types.includes("boolean") || isShortScale(node))
    return "choice";
  if (format === "date") return "date";
  return types.length > 0 && types.every((type) => type === "number" || type === "integer")
    ? "number"
    : "text";
}

function isShortScale({ types, minimum, maximum }: SchemaNode): boolean {
  const isNumber = types.includes("number") || types.includes("integer");
  return isNumber && minimum !== undefined && maximum !== undefined && maximum - minimum < longestScale;
}

function valueOptions(
  node: SchemaNode,
  kind: Kind,
  pointer: Pointer,
  project: FactsSource["project"],
  t: FactsSource["t"],
): readonly AskOption[] {
  if (node.types.includes("boolean")) return [plain(true, t("Yes")), plain(false, t("No"))];
  if (isShortScale(node)) {
    const { minimum = 0, maximum = 0 } = node;
    return Array.from({ length: maximum - minimum + 1 }, (_, index) =>
      plain(minimum + index, String(minimum + index)),
    );
  }
  const noRecord = { kind, value: {} } as unknown as Entry;
  const choices = choicesFor(node, noRecord, pointer, project, t);
  return choices.map(({ id, title }) => plain(id, title === id ? wordChoice(id, t).title : title));
}

function plain(value: string | number | boolean, title: string): AskOption {
  return { value, title, description: "", detail: "" };
}

function exampleOption(example: unknown, t: FactsSource["t"]): AskOption {
  return { value: String(example), title: String(example), description: t("Example"), detail: "" };
}

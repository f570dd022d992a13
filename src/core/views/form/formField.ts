import type { AddedItem, FormControl, FormField } from "../../../protocol/recordForm.ts";
import { isControlledPlace } from "../../control/contentHolds.ts";
import { placeLock } from "../../control/placeLock.ts";
import type { Entry } from "../../model/entry.ts";
import { plainText } from "../../model/plainText.ts";
import type { Pointer } from "../../model/problem.ts";
import { formsOf } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { printYaml } from "../../yaml/print.ts";
import { shortened } from "../shortened.ts";
import type { Candidates } from "./formCandidates.ts";
import { choicesFor } from "./formChoices.ts";
import { controlOf } from "./formControl.ts";
import type { FormProblems } from "./formProblems.ts";

/** What the fields of one form have in common. */
export interface FormContext {
  readonly entry: Entry;
  readonly source: FactsSource;
  readonly problems: FormProblems;
  readonly candidates: Candidates;
}

/** A place of a record, what it says there, and what the schema says of it. */
export interface FormPlace {
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
}

/** Longer YAML is not read in a form. */
const longestRaw = 5_000;

/** Of longer lists, so many items are shown. */
const mostItems = 500;

/** A place of a record as a field, with the fields within it. */
export function formField(place: FormPlace, context: FormContext): FormField {
  const { pointer, value, node } = place;
  const { entry, source, problems, candidates } = context;
  const { t } = source;
  const wanted = controlOf(node, value);
  const choices = withPresent(value, wanted, choicesOf(place, wanted, context));
  // What can be chosen is no page of text.
  const control = wanted === "lines" && choices.length > 0 ? "text" : wanted;
  const lock = placeLock(entry, pointer, source)?.message;
  const example = node.examples?.find((one) => typeof one === "string" || typeof one === "number");
  return {
    pointer,
    label: node.title?.[t.language] ?? String(pointer.at(-1) ?? ""),
    help: node.description?.[t.language] ?? "",
    example: example === undefined ? "" : String(example),
    control,
    isRequired: place.isRequired,
    isSet: value !== undefined,
    isControlled: isControlledPlace(entry, pointer),
    readOnly: lock ?? (control === "raw" ? t("This can't be shown as fields: edit it in the YAML.") : ""),
    text: textOf(value, control),
    choices,
    refs: control === "reference" ? candidates.keyFor(node.refs) : "",
    targetTitle: control === "reference" && typeof value === "string" ? candidates.titleOf(value) : "",
    fields: innerFields(place, control, context),
    added: addedTo(place, control, context),
    // What is below a field that is shown has been taken by it.
    problems: problems.take(pointer),
  };
}

function textOf(value: unknown, control: FormControl): string {
  if (value === undefined || value === null || ["list", "items", "group"].includes(control)) return "";
  if (control === "raw") return printYaml(value).slice(0, longestRaw).trimEnd();
  // The line end of the last line isn't typed.
  return String(value).replace(/\n$/, "");
}

function choicesOf(
  { node, pointer }: Pick<FormPlace, "node" | "pointer">,
  control: FormControl,
  { entry, source }: FormContext,
): FormField["choices"] {
  if (!["choice", "text", "lines"].includes(control)) return [];
  return choicesFor(node, entry, pointer, source.project, source.t);
}

/** What is there is among what can be chosen, even where it shouldn't be. */
function withPresent(
  value: unknown,
  control: FormControl,
  choices: FormField["choices"],
): FormField["choices"] {
  const text = plainText(value);
  // What no panel shows in full can't be chosen either.
  if (
    control !== "choice" ||
    text === "" ||
    shortened(text) !== text.trim() ||
    choices.some(({ id }) => id === text)
  )
    return choices;
  return [...choices, { id: text, title: text }];
}

function innerFields(place: FormPlace, control: FormControl, context: FormContext): readonly FormField[] {
  const { pointer, value, node } = place;
  if (control === "group") return mappingFields(place, context);
  if (control !== "list" && control !== "items") return [];
  const [item = { types: [] }] = node.items ? formsOf(node.items) : [];
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return items
    .slice(0, mostItems)
    .map((inner, index) =>
      formField({ pointer: [...pointer, index], value: inner, node: item, isRequired: false }, context),
    );
}

/** The fields of a mapping in the order of its schema, and behind them keys that the schema doesn't know. */
export function mappingFields(
  { pointer, value, node }: FormPlace,
  context: FormContext,
): readonly FormField[] {
  const { properties = {}, others, required = [] } = node;
  const said = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const unknown = Object.keys(said).filter((key) => !Object.hasOwn(properties, key));
  const known = Object.entries(properties).map(([key, child]) => [key, formsOf(child)[0] ?? child] as const);
  const all = [...known, ...unknown.map((key) => [key, others ?? { types: [] }] as const)];
  return all.map(([key, child]) => {
    const inner = Object.hasOwn(said, key) ? said[key] : undefined;
    const place = {
      pointer: [...pointer, key],
      value: inner,
      node: child,
      isRequired: required.includes(key),
    };
    return formField(place, context);
  });
}

function addedTo(
  { pointer, node }: FormPlace,
  control: FormControl,
  context: FormContext,
): AddedItem | undefined {
  const [item] = node.items ? formsOf(node.items) : [];
  if (!item || (control !== "list" && control !== "items")) return undefined;
  const added = controlOf(item, undefined);
  return {
    control: added,
    choices: choicesOf({ node: item, pointer: [...pointer, 0] }, added, context),
    refs: added === "reference" ? context.candidates.keyFor(item.refs) : "",
  };
}

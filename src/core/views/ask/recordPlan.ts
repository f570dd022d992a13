import { askedFields } from "../../../generated/askedFields.ts";
import type { AskedField } from "../../model/askedField.ts";
import type { Kind } from "../../model/kind.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { Translate } from "../../model/translate.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Answers, AskPlan, AskStep } from "./askStep.ts";
import { fieldStep } from "./fieldStep.ts";
import { isAnswerable } from "./plainStep.ts";
import { repeated } from "./repeated.ts";

/** What a record has without anybody being asked. */
const ownFields: readonly string[] = ["id", "status", "history"];

/**
 * The questions for a new record of a kind, as its schema says them: the fields of `x-ask`, and whatever else the
 * schema requires. A reference is passed over where there is nothing yet that it could name.
 */
export function recordPlan(kind: Kind, source: FactsSource): AskPlan {
  const groups = groupsOf(allAsked(kind));
  const known = new Map<string, AskStep>();
  const stepAt = (pointer: readonly (string | number)[], field: AskedField): AskStep => {
    const key = pointer.join(".");
    const step = known.get(key) ?? withInitial(fieldStep(kind, pointer, source), field, source);
    known.set(key, step);
    return step;
  };
  return (answers) =>
    groups
      .flatMap((group) =>
        group.list === undefined
          ? group.fields.map((field) => stepAt(field.path, field))
          : listSteps(group.list, group.fields, stepAt, answers, source),
      )
      .filter(isAnswerable);
}

interface Group {
  /** The way to the list whose items are asked for; undefined for fields that are no part of one. */
  readonly list: readonly string[] | undefined;
  readonly fields: readonly AskedField[];
}

function listSteps(
  list: readonly string[],
  fields: readonly AskedField[],
  stepAt: (pointer: readonly (string | number)[], field: AskedField) => AskStep,
  answers: Answers,
  { t }: FactsSource,
): readonly AskStep[] {
  const [first] = fields;
  if (!first) return [];
  const pointer = (field: AskedField, index: number) => [
    ...list,
    index,
    ...field.path.slice(list.length + 1),
  ];
  return repeated(answers, (index) => {
    const steps = fields.map((field) => ({
      ...stepAt(pointer(field, index), field),
      isRequired: field !== first,
    }));
    const [head, ...others] = steps as [AskStep, ...AskStep[]];
    const title = t("{title} {number}", { title: listTitle(head, list, t), number: index + 1 });
    return [
      { ...head, title, prompt: t("{text} Leave it empty to go on.", { text: head.prompt }) },
      ...others,
    ];
  });
}

/** What people call the items of a list: the list itself, because an item has no name. */
function listTitle({ place, title }: AskStep, list: readonly string[], t: Translate): string {
  const node = place && schemaAt(place.kind, list)[0];
  return node?.title?.[t.language] ?? title;
}

function withInitial(step: AskStep, { initial }: AskedField, { today }: FactsSource): AskStep {
  return initial === undefined ? step : { ...step, initial: initial === "today" ? today : initial };
}

function allAsked(kind: Kind): readonly AskedField[] {
  const asked = askedFields[kind];
  const [node] = schemaAt(kind, []).filter(({ properties }) => properties !== undefined);
  const required = (node?.required ?? []).filter(
    (key) => !ownFields.includes(key) && !asked.some(({ path }) => path[0] === key),
  );
  return [...asked, ...required.map((key) => ({ path: [key] }))];
}

function groupsOf(fields: readonly AskedField[]): readonly Group[] {
  const groups: { list: readonly string[] | undefined; fields: AskedField[] }[] = [];
  for (const field of fields) {
    const end = field.path.indexOf("[]");
    const list = end < 0 ? undefined : field.path.slice(0, end);
    const last = groups.at(-1);
    if (last && last.list?.join(".") === list?.join(".")) last.fields.push(field);
    else groups.push({ list, fields: [field] });
  }
  return groups;
}

import type { Choice } from "../../../protocol/choice.ts";
import type { Entry } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { Translate } from "../../model/translate.ts";
import { choiceValues } from "./formControl.ts";

/** The values among which one is chosen: those that the schema lists, or that the project or the record itself gives. */
export function choicesFor(
  node: SchemaNode,
  entry: Entry,
  pointer: Pointer,
  project: ProjectView,
  t: Translate,
): readonly Choice[] {
  const given = givenValues(entry, pointer, project);
  if (given) return given.map((id) => ({ id, title: id }));
  return choiceValues(node).map((id) => ({ id, title: node.labels?.[id]?.[t.language] ?? id }));
}

/** The scales of the risk matrix, and the options of a decision. */
function givenValues(
  { kind, value }: Entry,
  pointer: Pointer,
  project: ProjectView,
): readonly string[] | undefined {
  const [first, last] = pointer;
  const isRating = kind === "risk" && pointer.length === 2;
  if (isRating && ["inherent", "current", "target"].includes(String(first))) {
    if (last === "probability") return project.settings.risk.probability;
    return last === "impact" ? project.settings.risk.impact : undefined;
  }
  if (kind !== "decision" || pointer.length !== 1 || first !== "chosen") return undefined;
  const { options } = value as { options?: unknown };
  const texts = (Array.isArray(options) ? options : []).map((one: { text?: unknown } | null) => one?.text);
  const named = texts.filter((text) => typeof text === "string");
  return named.length > 0 ? named : undefined;
}

import type { Entry } from "../../model/entry.ts";
import { freshItemId } from "../../model/freshItemId.ts";
import type { Kind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { inSchemaOrder } from "../../model/schemaOrder.ts";
import type { Answers } from "./askStep.ts";

type Mapping = Record<string, unknown>;

/**
 * The fields that answers fill in, in the order of the schema; items of lists get ids where they need them. What was
 * left empty is left out. @param answers by places of the record, with dots between the steps
 */
export function recordFields(kind: Kind, answers: Answers, project: ProjectView): Readonly<Mapping> {
  const fields: Mapping = {};
  for (const [key, value] of Object.entries(answers)) {
    const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) put(fields, key.split(".").map(toStep), value);
  }
  return inSchemaOrder(kind, withItemIds(kind, fields, project));
}

function toStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

function put(into: Mapping | unknown[], [step, ...rest]: Pointer, value: unknown): void {
  if (step === undefined) return;
  const map = into as Mapping;
  if (rest.length === 0) map[step] = value;
  else {
    map[step] ??= typeof rest[0] === "number" ? [] : {};
    put(map[step] as Mapping, rest, value);
  }
}

function withItemIds(kind: Kind, fields: Mapping, project: ProjectView): Mapping {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const [item] = schemaAt(kind, [key, 0]);
      if (!Array.isArray(value) || item?.required?.includes("id") !== true) return [key, value];
      const items: unknown[] = [];
      for (const [index, one] of value.entries()) {
        const sofar = { kind, value: { [key]: items } } as unknown as Entry;
        items.push({ id: freshItemId(sofar, [key, index], project), ...one });
      }
      return [key, items];
    }),
  );
}

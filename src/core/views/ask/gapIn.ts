import { askedFields } from "../../../generated/askedFields.ts";
import { candidatesFor } from "../../model/candidates.ts";
import type { Kind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import { schemaAt } from "../../model/schemaAt.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Where a new record goes on: the field behind which the first thing worth filling in belongs, the title where that
 * is all there is or nothing is missing.
 */
export function gapIn(kind: Kind, fields: Fields, project: ProjectView): Pointer {
  const order = [
    "title",
    ...Object.keys(schemaAt(kind, []).find(({ properties }) => properties)?.properties ?? {}),
  ];
  const asked = new Set(askedFields[kind].filter(canBeFilled).map(({ path }) => String(path[0])));
  const missing = order.find((key) => asked.has(key) && !Object.hasOwn(fields, key));
  if (missing === undefined) return ["title"];
  const before = order.slice(0, order.indexOf(missing)).filter((key) => Object.hasOwn(fields, key));
  return [before.at(-1) ?? "title"];

  function canBeFilled({ path }: { readonly path: readonly string[] }): boolean {
    const [node] = schemaAt(
      kind,
      path.map((step) => (step === "[]" ? 0 : step)),
    );
    const refs = node?.refs ?? node?.items?.refs;
    return refs === undefined || !candidatesFor(refs, project)[Symbol.iterator]().next().done;
  }
}

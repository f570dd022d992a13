import { isOwnId } from "../../control/ids/idUses.ts";
import type { RenameSource } from "../../control/ids/keptIds.ts";
import type { Target } from "../../model/entry.ts";
import { isRecordKind } from "../../model/kind.ts";
import { kindOfId, prefixOf } from "../../model/project.ts";
import { validate } from "../../schema/validate.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { applyChange } from "../../yaml/edit/applyChange.ts";

/** What stands against an id for what carries another one now, whoever names it. */
export function newIdReasons(id: string, target: Target, { project, t }: RenameSource): readonly Condition[] {
  const { settings } = project;
  const { entry } = target;
  const refuse = (code: string, message: string): readonly Condition[] => [{ code, message, records: [] }];
  if (!isWellFormed(id, target, t)) {
    return refuse(
      "id-malformed",
      t("“{id}” is no id: write capital letters, digits and hyphens, such as {example}.", {
        id,
        example: exampleFor(target, settings),
      }),
    );
  }
  const kind = kindOfId(id, settings);
  if (isOwnId(target) ? kind !== entry.kind : kind !== undefined) {
    return refuse(
      "id-prefix",
      t("“{id}” would be the id of another kind: begin it like {example}.", {
        id,
        example: exampleFor(target, settings),
      }),
    );
  }
  const [taken] = project.find(id);
  if (!taken) return [];
  const message = t("The id “{id}” is in use ({path}).", { id, path: taken.entry.file });
  return [{ code: "id-in-use", message, records: [taken.entry.id] }];
}

/** What the schema says of the record with the new id; what it has against other places is no matter. */
function isWellFormed(id: string, { entry, pointer }: Target, t: RenameSource["t"]): boolean {
  const renamed = applyChange(entry.value, { op: "set", pointer, value: id }, t);
  if (!renamed.ok) return false;
  const place = pointer.join("/");
  return !validate(entry.kind, renamed.value).some((fault) => fault.pointer.join("/") === place);
}

function exampleFor({ entry, pointer }: Target, settings: RenameSource["project"]["settings"]): string {
  return pointer.length === 1 && isRecordKind(entry.kind)
    ? `${prefixOf(entry.kind, settings)}-007`
    : "GOAL-7";
}

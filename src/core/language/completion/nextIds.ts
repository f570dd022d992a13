import { isRecordKind } from "../../model/kind.ts";
import { IdSequence, idOfFileName } from "../../model/nextId.ts";
import { plainText } from "../../model/plainText.ts";
import type { Pointer } from "../../model/problem.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { itemsAt } from "../../model/valueAt.ts";
import type { Scene } from "./offer.ts";

/**
 * The id for a new record: that of its file's name where it has one, else the next that neither the project nor the
 * text has. Undefined for what is no record.
 */
export function nextRecordId({ kind, path, text, project }: Scene): string | undefined {
  if (!isRecordKind(kind)) return undefined;
  if (kind === "charter") return "CHARTER";
  const own = idOfFileName(kind, path, project);
  if (own !== undefined && !text.includes(`id: ${own}`)) return own;
  const ids = new IdSequence(kind, project);
  let id = ids.next();
  while (text.includes(id)) id = ids.next();
  return id;
}

/**
 * The id for a new item of a list: the highest number in use and one more, with the letters that the others have.
 * Undefined where the ids of the list aren't counted.
 * @param list the way to the list
 * @param node what the schema says of the id
 */
export function nextItemId(
  list: Pointer,
  node: SchemaNode | undefined,
  { context }: Scene,
): string | undefined {
  const example = String(node?.examples?.[0] ?? "");
  if (!/\d$/.test(example)) return undefined;
  const ids = itemsAt(context.record, list).map((item) => plainText((item as { id?: unknown } | null)?.id));
  const counted = [...ids, example].map((id) => /^(.*?)(\d{1,9})$/.exec(id));
  const pattern = counted.slice(0, -1).findLast(Boolean) ?? counted.at(-1);
  if (!pattern) return undefined;
  const [, letters = "", digits = ""] = pattern;
  const used = counted.slice(0, -1).flatMap((one) => (one?.[1] === letters ? Number(one[2]) : []));
  const width = digits.startsWith("0") ? digits.length : 1;
  return letters + String(Math.max(0, ...used) + 1).padStart(width, "0");
}

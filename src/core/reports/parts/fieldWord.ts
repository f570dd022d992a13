import type { Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import { fieldChoices } from "../../views/fieldChoices.ts";

/** A value of a field in the reader's words, such as a priority; empty where there is none. @param path items of lists are `[]` */
export function fieldWord(
  value: string | undefined,
  path: readonly string[],
  kind: Kind,
  { t }: { readonly t: Translate },
): string {
  if (value === undefined) return "";
  return fieldChoices(kind, path, t).find(({ id }) => id === value)?.title ?? value;
}

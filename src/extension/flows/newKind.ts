import type { Kind } from "../../core/model/kind.ts";
import { kindTitle } from "../../core/model/kindTitle.ts";
import type { Translate } from "../../core/model/translate.ts";

/** What leads to a new record of a kind. */
export function newKind(kind: Kind, t: Translate): string {
  return t("New: {kind}…", { kind: kindTitle(kind, t) });
}

import { kindTable } from "../../generated/kinds.ts";
import { isKind } from "./kind.ts";
import type { Translate } from "./translate.ts";

/** What people call a kind, or a goal. */
export function kindTitle(kind: string, t: Translate): string {
  if (kind === "goal") return t("Goal");
  return isKind(kind) ? kindTable[kind].title[t.language] : kind;
}

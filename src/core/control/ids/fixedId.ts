import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { type IdUse, isOwnId, namingUses, sealedUses } from "./idUses.ts";
import { boundReasons, type RenameSource, sealedReasons } from "./keptIds.ts";
import { unreadReasons } from "./unreadUses.ts";

/** Why an id can't become another one, whichever; empty where it can. */
export function fixedReasons(id: string, source: RenameSource): readonly Condition[] {
  const { project, t } = source;
  const refuse = (code: string, message: string): readonly Condition[] => [{ code, message, records: [id] }];
  const [target, ...others] = project.find(id);
  if (!target) return refuse("id-unknown", t("There is no record “{id}”.", { id }));
  if (others.length > 0) {
    return refuse(
      "id-ambiguous",
      t("The id “{id}” is used more than once: renumber one of the records.", { id }),
    );
  }
  const kept = isOwnId(target) ? keptByKind(target.entry, t) : [];
  if (kept.length > 0) return kept;
  const unread = unreadReasons(id, project.files.values(), t);
  if (unread.length > 0) return unread;
  return [...sealedReasons(sealedUses(id, project), t), ...boundReasons(usesOf(id, project), source)];
}

/** Every place of an id that a rename changes: where it is given, and where it is named. */
export function usesOf(id: string, project: ProjectView): readonly IdUse[] {
  const own = project.find(id).map(({ entry, pointer }): IdUse => ({ entry, pointer }));
  return [...own, ...namingUses(id, project)];
}

/** Why a record keeps its id, whoever names it. */
export function keptByKind({ kind, id }: Entry, t: Translate): readonly Condition[] {
  if (kind === "charter") {
    const message = t("The charter is always called “{id}”.", { id });
    return [{ code: "charter", message, records: [id] }];
  }
  if (kind !== "baseline") return [];
  const message = t("“{id}” is a baseline: its seal covers its id.", { id });
  return [{ code: "sealed", message, records: [id] }];
}

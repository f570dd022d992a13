import type { FileChange } from "../../core/act/fileChanges.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import { applyPlanned } from "../applyPlanned.ts";
import type { ProjectSession } from "../projectSession.ts";
import { pathsOf } from "../workspaceEdit.ts";
import { showReasons } from "./transition/showReasons.ts";

/** What would be written. */
export interface Plan {
  readonly ok: true;
  readonly files: readonly FileChange[];
}

/** What stands against it. */
export interface Refused {
  readonly ok: false;
  readonly reasons: readonly Condition[];
}

export interface Carrying {
  readonly session: ProjectSession;
  /** What stands above the reasons, where it can't be done. */
  readonly title: string;
  /** The id of the record that it is about; empty where it is about none. */
  readonly record: string;
  /** Whether a refusal is left to the caller to show; it is shown where this is absent. */
  readonly isQuiet?: (refused: Refused) => boolean;
}

/** Plans with the project as it is by now, and writes it in one step that can be undone; or shows what stands against it. */
export async function carryOutPlan<P extends Plan>(
  { session, title, record, isQuiet }: Carrying,
  plan: (source: FactsSource) => P | Refused,
  t: Translate,
): Promise<P | Refused> {
  await session.idle();
  const planned = plan(session.service.factsAt(new Date()));
  if (!planned.ok) {
    const { reasons } = planned;
    if (!isQuiet?.(planned)) void showReasons({ title, record, reasons, canGoBack: false }, session, t);
    return planned;
  }
  await applyPlanned(session, planned.files, t);
  for (const path of pathsOf(planned.files)) session.fileChanged(session.uriOf(path));
  await session.idle();
  return planned;
}

/** The time of a plan for a history: RFC 3339 in UTC, whole seconds. */
export function timeOf({ now }: FactsSource): string {
  return now.replace(/\.\d+Z$/, "Z");
}

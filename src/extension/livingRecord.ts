import type { Translate } from "../core/model/translate.ts";
import { isLiving } from "../core/workflow/atRest.ts";
import type { LivingEntry } from "../core/workflow/facts.ts";
import { livingNamed } from "../core/workflow/livingNamed.ts";
import type { ProjectSession } from "./projectSession.ts";

/** A record with a lifecycle, and the project that it is in. */
export interface LivingRecord {
  readonly session: ProjectSession;
  readonly entry: LivingEntry;
}

/** The records with a lifecycle that carry an id. */
export function recordsNamed(id: string, sessions: readonly ProjectSession[]): readonly LivingRecord[] {
  return sessions.flatMap((session) =>
    livingNamed(id, session.service.project).map((entry) => ({ session, entry })),
  );
}

/** The record as it was read last. Throws where that can't be told, because it is gone or its id stands twice by now. */
export function currentEntry<E extends LivingEntry>(
  { session, entry }: { readonly session: ProjectSession; readonly entry: E },
  t: Translate,
): E {
  const entries: readonly LivingEntry[] = (
    session.service.project.files.get(entry.file)?.entries ?? []
  ).filter(isLiving);
  if (entries.includes(entry)) return entry;
  const [only, ...others] = recordsNamed(entry.id, [session]);
  if (only?.entry.kind !== entry.kind || others.length > 0) {
    throw new Error(t("“{path}” has changed meanwhile: try again.", { path: entry.file }));
  }
  return only.entry as E;
}

import { isLiving } from "../core/workflow/atRest.ts";
import type { LivingEntry } from "../core/workflow/facts.ts";
import type { ProjectSession } from "./projectSession.ts";

/** A record with a lifecycle, and the project that it is in. */
export interface LivingRecord {
  readonly session: ProjectSession;
  readonly entry: LivingEntry;
}

/** The records with a lifecycle that carry an id. */
export function recordsNamed(id: string, sessions: readonly ProjectSession[]): readonly LivingRecord[] {
  return sessions.flatMap((session) =>
    session.service.project
      .find(id)
      // An id within the record, such as a goal's, is found as well.
      .flatMap(({ kind, entry }) => (kind === entry.kind && isLiving(entry) ? [{ session, entry }] : [])),
  );
}

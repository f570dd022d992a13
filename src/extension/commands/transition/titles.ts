import type { Translate } from "../../../core/model/translate.ts";
import { labelText } from "../../../core/workflow/definition.ts";
import type { LivingEntry } from "../../../core/workflow/facts.ts";
import { stateTitle as titleOfState } from "../../../core/workflow/stateTitle.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";

/** The title of a record's state in the reader's language. */
export function stateTitle({ service }: ProjectSession, entry: LivingEntry, t: Translate): string {
  return plainLabel(titleOfState(entry, service.lifecycleOf, t));
}

/** What stands above the events of a record: its id and the state that it is in. */
export function recordTitle(session: ProjectSession, entry: LivingEntry, t: Translate): string {
  return `${entry.id} · ${stateTitle(session, entry, t)}`;
}

/** What stands above the questions about an event. */
export function eventTitle(
  { service }: ProjectSession,
  entry: LivingEntry,
  event: string,
  t: Translate,
): string {
  const title = labelText(service.lifecycleOf(entry.kind)?.events.get(event)?.title, t, event);
  return `${entry.id} · ${plainLabel(title)}`;
}

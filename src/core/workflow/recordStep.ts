import type { Change } from "../yaml/edit/change.ts";
import { digestOfContent } from "./content.ts";
import { seal } from "./digest.ts";
import type { EventData } from "./eventData.ts";
import type { Facts, Happening, LivingEntry } from "./facts.ts";

/** The fields that only events write, and the id, which stays. */
export const ownFields: readonly string[] = ["id", "status", "history"];

/** What an event does to one record. */
export interface RecordStep {
  readonly entry: LivingEntry;
  readonly from: string;
  readonly to: string;
  /** The sealed entry for the history. */
  readonly happening: Happening;
  /** All changes of the record, its status and history among them; pointers begin at the record. */
  readonly changes: readonly Change[];
}

/** The step with the changes that write it: status and history besides those that are given. */
export function toStep(
  entry: LivingEntry,
  from: string,
  happening: Happening,
  changes: readonly Change[],
): RecordStep {
  const status: readonly Change[] =
    from === happening.state ? [] : [{ op: "set", pointer: ["status"], value: happening.state }];
  const history: Change = { op: "append", pointer: ["history"], item: happening, oneLine: true };
  return { entry, from, to: happening.state, happening, changes: [...changes, ...status, history] };
}

/** The entry for the history: what happened, bound to the content and to the entry before. */
export function sealed(
  { entry, occurrence, history, actor }: Facts,
  state: string,
  note: string | undefined,
  said: EventData,
  record: unknown,
): Happening {
  const content = digestOfContent(entry.kind, record);
  const { at, event } = occurrence;
  const happening = {
    at,
    by: actor?.address ?? occurrence.by,
    event,
    state,
    ...(note ? { note } : {}),
    ...said,
    ...(content ? { content } : {}),
  };
  return { ...happening, seal: seal(happening, history.at(-1)?.seal ?? null) };
}

import type { Translate } from "../../model/translate.ts";
import { type MinutesFault, MinutesFile } from "./minutesFile.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A meeting as its minutes tell it. */
export interface Minutes {
  /** An id, or the fields of a new communication; undefined where the minutes don't say. */
  readonly communication: string | Fields | undefined;
  readonly date: string | undefined;
  readonly attendees: readonly string[];
  readonly notes: string | undefined;
  readonly actions: readonly Fields[];
  readonly decisions: readonly Fields[];
  readonly commitments: readonly Fields[];
}

export type MinutesResult =
  | { readonly ok: true; readonly minutes: Minutes }
  | { readonly ok: false; readonly faults: readonly MinutesFault[] };

const keys = "communication date attendees notes actions decisions commitments".split(" ");

/** Reads the minutes of a meeting from YAML; what was decided counts as chosen where nothing else is said. */
export function readMinutes(text: string, t: Translate): MinutesResult {
  const file = new MinutesFile(text, keys, t);
  if (file.faults.length > 0) return { ok: false, faults: file.faults };
  const minutes = {
    communication: file.textOrFields("communication"),
    date: file.text("date"),
    attendees: file.texts("attendees"),
    notes: file.text("notes"),
    actions: file.items("actions"),
    decisions: file.items("decisions").map((fields) => ({ chosen: fields.title, ...fields })),
    commitments: file.items("commitments"),
  };
  return file.faults.length > 0 ? { ok: false, faults: file.faults } : { ok: true, minutes };
}

import type { Translate } from "../../model/translate.ts";
import { type MinutesFault, MinutesFile } from "./minutesFile.ts";
import type { ReadAsk } from "./readAsks.ts";

/** An elicitation session as its file tells it. */
export interface Session {
  readonly date: string | undefined;
  readonly stakeholders: readonly string[];
  readonly goal: string | undefined;
  /** The ids of the survey or the document that it drew on. */
  readonly about: readonly string[];
  /** The id of the communication in whose log it is entered. */
  readonly log: string | undefined;
  readonly notes: string | undefined;
  readonly asks: readonly ReadAsk[];
}

export type SessionResult =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly faults: readonly MinutesFault[] };

const keys = "date stakeholders goal about log notes requirements".split(" ");

/** Reads a session from YAML. */
export function readSession(text: string, t: Translate): SessionResult {
  const file = new MinutesFile(text, keys, t);
  if (file.faults.length > 0) return { ok: false, faults: file.faults };
  const session = {
    date: file.text("date"),
    stakeholders: file.texts("stakeholders"),
    goal: file.text("goal"),
    about: file.texts("about"),
    log: file.text("log"),
    notes: file.text("notes"),
    asks: file.items("requirements").map(toAsk),
  };
  return file.faults.length > 0 ? { ok: false, faults: file.faults } : { ok: true, session };
}

function toAsk(fields: Readonly<Record<string, unknown>>): ReadAsk {
  const text = (key: string) => (fields[key] === undefined ? undefined : String(fields[key]));
  const { criteria = [] } = fields;
  const lines = Array.isArray(criteria) ? criteria : [criteria];
  return {
    title: text("title") ?? "",
    priority: text("priority"),
    description: text("description"),
    stakeholder: text("stakeholder"),
    criteria: lines.map(String),
  };
}

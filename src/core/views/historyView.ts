import { toInstant } from "../model/calendar.ts";
import { plainText } from "../model/plainText.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";
import { labelText } from "../workflow/definition.ts";
import { type Happening, historyOf, type LivingEntry } from "../workflow/facts.ts";
import type { HistoryFault } from "../workflow/historyFault.ts";
import type { Lifecycle } from "../workflow/lifecycle.ts";
import { migration } from "../workflow/migration.ts";
import { type People, peopleOf } from "../workflow/people.ts";
import { timeFormat } from "./timeFormat.ts";

/** A record's history as people read it, with what a replay found. */
export interface HistoryView {
  /** Oldest first. */
  readonly lines: readonly HistoryLine[];
  /** What is wrong with the record as a whole, such as a status that the history does not lead to. */
  readonly faults: readonly string[];
  /** Whether a replay could judge it: not where the record breaks its schema, or its lifecycle can't be used. */
  readonly isJudged: boolean;
}

export interface HistoryLine {
  /** In the time zone of the project. */
  readonly time: string;
  /** The name of who did it; as the entry has it where the register doesn't know them. */
  readonly who: string;
  readonly event: string;
  readonly state: string;
  readonly note: string;
  /** What else was said, with its titles. */
  readonly said: readonly { readonly title: string; readonly text: string }[];
  /** What is wrong with this entry. */
  readonly faults: readonly string[];
}

/** What a view of a history is made from besides the record. */
export interface HistorySource {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly t: Translate;
}

/** Puts a record's history into the reader's words. */
export function viewHistory(
  entry: LivingEntry,
  faults: readonly HistoryFault[],
  { project, lifecycleOf, t }: HistorySource,
): HistoryView {
  const lifecycle = lifecycleOf(entry.kind);
  const formatTime = timeFormat(project.settings.timeZone);
  const context: LineContext = { lifecycle, people: peopleOf(project), formatTime, t };
  const messagesAt = (index: number) =>
    faults.filter(({ pointer }) => pointer[0] === "history" && pointer[1] === index).map(messageOf);
  return {
    lines: historyOf(entry.value)
      .filter((happening) => typeof happening === "object" && happening !== null)
      .map((happening, index) => viewLine(happening, messagesAt(index), context)),
    faults: faults.filter(({ pointer }) => pointer[0] !== "history").map(messageOf),
    isJudged: entry.valid && lifecycle !== undefined,
  };
}

interface LineContext {
  readonly lifecycle: Lifecycle | undefined;
  readonly people: People;
  readonly formatTime: (instant: Date) => string;
  readonly t: Translate;
}

function viewLine(happening: Happening, faults: readonly string[], context: LineContext): HistoryLine {
  const { lifecycle, people, formatTime, t } = context;
  const { at, by, event, state, note, content: _content, seal: _seal, ...said } = happening;
  const instant = toInstant(plainText(at));
  const definition = lifecycle?.events.get(event);
  return {
    time: Number.isNaN(instant.getTime()) ? plainText(at) : formatTime(instant),
    who: people.find(plainText(by))?.name ?? plainText(by),
    event: event === migration ? t("Migrate") : labelText(definition?.title, t, plainText(event)),
    state: labelText(lifecycle?.states.get(state)?.title, t, plainText(state)),
    note: plainText(note),
    said: Object.entries(said).map(([key, value]) => ({
      title: labelText(definition?.data?.[key]?.title, t, key),
      text: typeof value === "string" ? value : JSON.stringify(value),
    })),
    faults,
  };
}

function messageOf({ message }: HistoryFault): string {
  return message;
}

import { toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { type Facts, historyOf, idsIn } from "../facts.ts";
import { heldIn } from "../heldRecords.ts";
import { guard, unless } from "./guard.ts";

interface Via {
  readonly kind: string;
  /** The states of that record in which it brings this about; a baseline has none. */
  readonly states?: readonly string[];
  /** The field of that record that names this one; a baseline holds its content instead. */
  readonly field?: string;
}

/** The event comes from another record: a baseline that holds this content, a change or an acceptance that names this record. */
export const via = guard<Via>({
  params: {
    kind: { type: "kind" },
    states: { type: "states", optional: true, elsewhere: true },
    field: { type: "field", optional: true, elsewhere: true },
  },
  lasting: true,
  describe: ({ kind }, t) => t("only by way of another record ({kind})", { kind }),
  unmet: (facts, params) => {
    const { via: id } = facts.occurrence;
    const { t } = facts;
    if (typeof id !== "string") {
      return unless(false, "only-via", () =>
        t("This happens only by way of another record ({kind}): act on that one.", { kind: params.kind }),
      );
    }
    const source = [facts.cause?.entry, ...facts.project.find(id).map(({ entry }) => entry)].find(
      (entry) => entry?.id === id && entry.kind === params.kind,
    );
    return unless(
      source?.valid === true && brings(source, facts, params),
      "only-via",
      () =>
        t(
          "“{via}” can't bring this about for “{id}”: it does not hold or name that record, or is not in the state for it.",
          { via: id, id: facts.entry.id },
        ),
      [id],
    );
  },
});

function brings(source: Entry, facts: Facts, { states, field }: Via): boolean {
  if (field !== undefined && !idsIn(source.value, field).includes(facts.entry.id)) return false;
  if (field === undefined && !holds(source, facts)) return false;
  return states === undefined || statesOf(source, facts).some((state) => states.includes(state));
}

/** Whether a baseline holds the record with the content that it had. */
function holds(source: Entry, { entry, content }: Facts): boolean {
  return source.kind === "baseline" && heldIn(source as Entry<"baseline">).get(entry.id)?.content === content;
}

/**
 * The states of a record at the time of the event: the one that it was in, and those that it entered at that very
 * moment. What it was once, or came to be later, brings nothing about.
 */
function statesOf(source: Entry, { cause, occurrence }: Facts): readonly string[] {
  const time = toInstant(occurrence.at).getTime();
  const past = historyOf(source.value).filter(({ at }) => toInstant(at).getTime() <= time);
  const before = past.findLastIndex(({ at }) => toInstant(at).getTime() < time);
  const entered = cause?.entry === source && cause.state !== undefined ? [cause.state] : [];
  return [...entered, ...past.slice(Math.max(0, before)).map(({ state }) => state)];
}

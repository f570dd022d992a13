import type { Requirement } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { contactChanges, contactFaults } from "../planContact.ts";
import { heldDayFaults } from "./heldDay.ts";
import { type Author, type Birth, type PlannedBirths, planBirths } from "./planBirths.ts";

export type ElicitationMethod = NonNullable<NonNullable<Requirement["source"]>["method"]>;

/** Something that somebody asked for in a session. */
export interface Ask {
  readonly title: string;
  readonly priority?: string | undefined;
  readonly description?: string | undefined;
  /** How both sides will know that it is met, one line each. */
  readonly criteria?: readonly string[];
  /** The id of who asked for it, where the session had several people. */
  readonly stakeholder?: string | undefined;
}

/** A session in which requirements were captured. */
export interface ElicitationWish extends Author {
  readonly method: ElicitationMethod;
  /** `YYYY-MM-DD`; today at the latest. */
  readonly date: string;
  /** The ids of who was asked. */
  readonly stakeholders: readonly string[];
  /** The id of the goal that it was about. */
  readonly goal?: string | undefined;
  /** The ids of what it drew on: the survey, the document. */
  readonly about?: readonly string[];
  readonly asks: readonly Ask[];
  /** The communication in whose log the session is entered. */
  readonly communication?: Entry<"communication"> | undefined;
  readonly notes?: string | undefined;
}

/**
 * Plans a requirement for everything that was asked for, each with its source and its first history entry, and an entry
 * in the log of a communication where one is named.
 */
export function planElicitation(wish: ElicitationWish, source: FactsSource): PlannedBirths {
  const { asks, communication, date } = wish;
  const contact = (ids: readonly string[]) =>
    communication && {
      ...{ entry: communication, date, attendees: wish.stakeholders },
      notes: notesOf(wish, ids, source),
    };
  const logged = contact([]);
  const reasons: readonly Condition[] = [
    ...(asks.length === 0
      ? [
          {
            code: "nothing-captured",
            message: source.t("Nothing was captured: name what was asked for."),
            records: [],
          },
        ]
      : []),
    ...heldDayFaults(date, source),
    ...(logged ? contactFaults(logged, source).filter(({ code }) => !code.startsWith("date-")) : []),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  const births = asks.map((ask): Birth => ({ kind: "requirement", fields: () => fieldsOf(ask, wish) }));
  return planBirths(births, wish, source, (ids) => {
    const held = contact(ids);
    return held ? [{ entry: held.entry, changes: contactChanges(held) }] : [];
  });
}

function fieldsOf(ask: Ask, { method, date, stakeholders, goal, about = [] }: ElicitationWish) {
  const [first, ...others] = stakeholders;
  const asker = ask.stakeholder ?? (others.length === 0 ? first : undefined);
  const { title, priority, description, criteria = [] } = ask;
  return {
    title,
    ...(priority === undefined ? {} : { priority }),
    ...(description === undefined ? {} : { description }),
    source: { ...(asker === undefined ? {} : { stakeholder: asker }), method, date },
    ...(goal === undefined ? {} : { goal }),
    ...(criteria.length === 0
      ? {}
      : { acceptanceCriteria: criteria.map((text, index) => ({ id: `AC-${index + 1}`, text })) }),
    ...(about.length === 0 ? {} : { links: about }),
  };
}

/** The log has no field for requirements, so its notes name what was captured. */
function notesOf({ notes = "", asks }: ElicitationWish, ids: readonly string[], { t }: FactsSource): string {
  const captured = asks.map(({ title }, index) => `- ${ids[index] ?? ""} ${title}`);
  return [notes.trim(), [t("Captured:"), ...captured].join("\n")].filter((part) => part !== "").join("\n\n");
}

import type { Goal, SmartPart } from "./goal.ts";
import type { SmartFault } from "./smart.ts";
import type { Translate } from "./translate.ts";

/** What to do about a fault of a goal: without the letter, and without a full stop. @param end of the project */
export function smartAdvice(
  { part, fault }: SmartFault,
  { measure = "", target = "", due = "" }: Goal,
  end: string,
  t: Translate,
): string {
  switch (fault) {
    case "missing":
      return gapAdvice(part, t);
    case "noNumber":
      return t("the target “{target}” can't be counted: name a value in the unit of the measure", { target });
    case "noUnit":
      return t("“{measure}” has no unit: say what is counted, such as per cent or days", { measure });
    case "past":
      return t(
        "it was due on {date} and nothing measured shows that it is reached: measure it, or agree on a new date",
        {
          date: due,
        },
      );
    case "afterEnd":
      return t("it is due on {date}, after the end of the project on {end}", { date: due, end });
  }
}

/** What to write into a field of a goal that is missing. */
export function gapAdvice(part: SmartPart, t: Translate): string {
  switch (part) {
    case "specific":
      return t("say what exactly should change (specific)");
    case "measure":
      return t("say what is measured, and in which unit (measure)");
    case "target":
      return t("name the value to reach (target)");
    case "achievable":
      return t("say why it can be reached (achievable)");
    case "relevant":
      return t("say why it matters to the client (relevant)");
    case "due":
      return t("give the day by which it should be reached (due)");
  }
}

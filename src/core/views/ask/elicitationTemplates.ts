import type { Translate } from "../../model/translate.ts";

/** How requirements are captured, and what that means for the questions. */
export interface ElicitationTemplate {
  readonly method: "interview" | "survey" | "workshop" | "observation" | "document";
  /** What it is good for. */
  readonly detail: string;
  /** Whether one person is asked, or several. */
  readonly asksSeveral: boolean;
  /** The kind of record that it draws on; undefined for none. */
  readonly drawsOn: "survey" | "document" | undefined;
  /** What leads to the next requirement. */
  readonly question: string;
}

/** The templates of elicitation sessions, in the order in which they are offered. */
export function elicitationTemplates(t: Translate): readonly ElicitationTemplate[] {
  return [
    {
      ...{ method: "interview", asksSeveral: false, drawsOn: undefined },
      detail: t("One person, asked in depth"),
      question: t("What do they need to be able to do, and what for?"),
    },
    {
      ...{ method: "survey", asksSeveral: true, drawsOn: "survey" },
      detail: t("Many people, the same questions"),
      question: t("What do the answers ask for?"),
    },
    {
      ...{ method: "workshop", asksSeveral: true, drawsOn: undefined },
      detail: t("Several people work it out together"),
      question: t("What did the group agree to ask for?"),
    },
    {
      ...{ method: "observation", asksSeveral: true, drawsOn: undefined },
      detail: t("You watch how the work is done"),
      question: t("What was slow, went wrong or was worked around, and has to work?"),
    },
    {
      ...{ method: "document", asksSeveral: false, drawsOn: "document" },
      detail: t("You read what is written already"),
      question: t("What does the document demand?"),
    },
  ];
}

import type { Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";

/** What a client can be asked about a record of a kind. */
export interface Ask {
  /** By which they agree; without it there is nothing to ask. */
  readonly event: string;
  /** By which they do something else. */
  readonly others: readonly string[];
  /** What is said with an event that has to say something, where no comment is given. */
  readonly data?: (t: Translate, pack: string) => Readonly<Record<string, string>>;
  /** The question, and the answers by their events. */
  readonly words: (t: Translate) => AskWords;
}

export interface AskWords {
  readonly question: string;
  /** What agreeing comes to, in a sentence. */
  readonly meaning: string;
  readonly answers: Readonly<Record<string, string>>;
}

export const asks: Partial<Readonly<Record<Kind, Ask>>> = {
  charter: {
    event: "APPROVE",
    others: [],
    words: (t) => ({
      question: t("Do you approve this project charter?"),
      meaning: t(
        "If you approve, the project goes ahead with exactly these goals, this scope and this budget.",
      ),
      answers: { APPROVE: t("Yes, I approve it as it stands here."), no: t("No, I don't approve it.") },
    }),
  },
  requirement: {
    event: "CONFIRM",
    others: ["REVISE"],
    words: (t) => ({
      question: t("Is this what you need?"),
      meaning: t(
        "If you confirm, the team builds exactly this. Afterwards it changes only by a change request.",
      ),
      answers: {
        CONFIRM: t("Yes, I confirm it as it stands here."),
        REVISE: t("No, it has to be changed first."),
        no: t("No, it has to be changed first."),
      },
    }),
  },
  change: {
    event: "APPROVE",
    others: ["REJECT", "ABSTAIN"],
    words: (t) => ({
      question: t("How do you vote on this change?"),
      meaning: t("Your vote counts together with those of the others on the change board."),
      answers: {
        APPROVE: t("I approve it, with its effects on time and cost."),
        REJECT: t("I reject it."),
        ABSTAIN: t("I abstain."),
        no: t("I don't approve it."),
      },
    }),
  },
  acceptance: {
    event: "SIGN",
    others: ["REJECT"],
    data: (t, pack) => ({ meaning: t("Accepted as shown in {pack}", { pack }) }),
    words: (t) => ({
      question: t("Do you accept this result?"),
      meaning: t("If you sign, you accept these deliverables and requirements with the results shown here."),
      answers: {
        SIGN: t("Yes, I accept it and sign."),
        REJECT: t("No, I don't accept it as it is."),
        no: t("No, I don't accept it as it is."),
      },
    }),
  },
};

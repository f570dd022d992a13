import type { Translate } from "../../model/translate.ts";
import type { responseTo } from "../../workflow/riskResponse.ts";

/** What is done about a risk, in a word or two. */
export function answerWord(response: ReturnType<typeof responseTo>, t: Translate): string {
  switch (response) {
    case "planned":
      return t("Planned");
    case "accepted":
      return t("Accepted for now");
    case "none":
      return t("Missing");
  }
}

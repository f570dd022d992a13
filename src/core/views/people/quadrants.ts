import type { QuadrantView } from "../../../protocol/powerInterest.ts";
import type { Translate } from "../../model/translate.ts";

/** The strategies of the quadrants, much power first, and much interest first in each. */
export function quadrantWords(t: Translate): readonly Omit<QuadrantView, "count">[] {
  return [
    {
      id: "manageClosely",
      title: t("Manage closely"),
      description: t("Much power, much interest: decide with them, and meet often."),
    },
    {
      id: "keepSatisfied",
      title: t("Keep satisfied"),
      description: t("Much power, little interest: meet their needs, and don't take their time."),
    },
    {
      id: "keepInformed",
      title: t("Keep informed"),
      description: t("Little power, much interest: tell them what happens, and hear what they say."),
    },
    {
      id: "monitor",
      title: t("Monitor"),
      description: t("Little power, little interest: watch whether that changes."),
    },
  ];
}

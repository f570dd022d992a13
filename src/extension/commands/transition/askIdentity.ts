import { ConfigurationTarget, InputBoxValidationSeverity, window, workspace } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import { peopleOf } from "../../../core/workflow/people.ts";
import type { ProjectSession } from "../../projectSession.ts";

/**
 * Asks who somebody is and keeps the answer in their settings; undefined when cancelled.
 * @param why it has to be asked, where that is not plain
 */
export async function askIdentity(
  session: ProjectSession,
  why: string | undefined,
  t: Translate,
): Promise<string | undefined> {
  const prompt = t(
    "Your e-mail address, as the register of stakeholders has it. It is written into the history of every record that you move on. Assent asks once and keeps it in your settings (assent.identity).",
  );
  const answer = await window.showInputBox({
    title: t("Who are you?"),
    placeHolder: "li.wei@client.example",
    prompt: why === undefined ? prompt : t("{sentence} {more}", { sentence: why, more: prompt }),
    ignoreFocusOut: true,
    validateInput: (text) => {
      const address = text.trim();
      if (!/^[^\s@]+@[^\s@]+$/.test(address)) return t("Write an e-mail address.");
      if (peopleOf(session.service.project).find(address)) return undefined;
      const message = t("Nobody in the register of “{project}” has this address.", { project: session.name });
      return { message, severity: InputBoxValidationSeverity.Warning };
    },
  });
  if (answer === undefined) return undefined;
  const by = answer.trim();
  await workspace.getConfiguration("assent").update("identity", by, ConfigurationTarget.Global);
  return by;
}

import type { FormTexts } from "../../protocol/forms/formTexts.ts";
import type { Translate } from "../model/translate.ts";

/** What a page says by itself, in the language of the document. */
export function formTexts(t: Translate): FormTexts {
  return {
    required: t("required"),
    yes: t("Yes"),
    no: t("No"),
    clear: t("Clear answer"),
    severalPossible: t("You may choose several."),
    progress: t("{answered} of {total} answered"),
    noneLeft: t("Everything is answered."),
    save: t("Save my answers"),
    startOver: t("Start over"),
    startOverAgain: t("Remove all answers?"),
    nothingSent: t(
      "This page sends nothing by itself: your answers stay on this device until you send them.",
    ),
    draftKept: t("This browser keeps what you fill in until you choose “Start over”."),
    missingTitle: t("Please answer these questions first:"),
    missing: t("Please answer this question."),
    notAnAddress: t("This is no e-mail address such as name@example.com."),
    savedTitle: t("Your answers are saved. One step is left."),
    stepFile: t("Find the file {file}: browsers put it into the folder “Downloads”."),
    stepSend: t("Send this file to {to}, as an attachment to an e-mail."),
    stepSendUntil: t("Send this file to {to} by {until}, as an attachment to an e-mail."),
    openMail: t("Write the e-mail"),
    mailSubject: t("Answers: {title} ({id})"),
    mailBody: t("Please find my answers attached: {file}"),
    saveAgain: t("Save the file again"),
    changed: t("You changed an answer after saving: save again."),
    copyTitle: t("You can't find or attach the file?"),
    copyWhy: t("Copy this text and paste it into an e-mail. It holds the same answers."),
    copyLabel: t("Your answers as text for an e-mail"),
    copy: t("Copy the text"),
    copied: t("Copied."),
    copyByHand: t("The text is selected: copy it with Ctrl+C or ⌘C."),
    fileWord: t("answers"),
  };
}

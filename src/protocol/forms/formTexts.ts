import type { Form } from "./form.ts";

/** What the page says by itself. Texts have `{name}` places that the page fills in. */
export interface FormTexts {
  readonly required: string;
  readonly yes: string;
  readonly no: string;
  readonly clear: string;
  readonly severalPossible: string;
  readonly progress: string;
  readonly noneLeft: string;
  readonly save: string;
  readonly startOver: string;
  readonly startOverAgain: string;
  readonly nothingSent: string;
  readonly draftKept: string;
  readonly missingTitle: string;
  readonly missing: string;
  readonly notAnAddress: string;
  readonly savedTitle: string;
  readonly stepFile: string;
  readonly stepSend: string;
  readonly stepSendUntil: string;
  readonly openMail: string;
  readonly mailSubject: string;
  readonly mailBody: string;
  readonly saveAgain: string;
  readonly changed: string;
  readonly copyTitle: string;
  readonly copyWhy: string;
  readonly copyLabel: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly fileWord: string;
}

/** Everything that the page's script is given. */
export interface FormContent {
  readonly form: Form;
  readonly digest: string;
  readonly texts: FormTexts;
}

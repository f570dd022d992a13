import type { Form } from "../../src/protocol/forms/form.ts";
import type { FormContent, FormTexts } from "../../src/protocol/forms/formTexts.ts";
import { fillIn } from "../shared/fillIn.ts";
import { element } from "./element.ts";

export interface Saved {
  readonly fileName: string;
  /** The response for the text of a mail. */
  readonly mailText: string;
  readonly save: () => void;
}

/** What to do with the answers now: send the file back, or paste the text into a mail. */
export function savedNote({ form, texts }: FormContent, { fileName, mailText, save }: Saved): HTMLElement {
  const again = element("button", { type: "button", class: "quiet-button" }, texts.saveAgain);
  again.addEventListener("click", save);
  return element(
    "section",
    { class: "saved", "aria-labelledby": "saved-title" },
    element(
      "h2",
      { id: "saved-title", tabindex: "-1" },
      element("span", { "aria-hidden": "true" }, "✓ "),
      texts.savedTitle,
    ),
    element(
      "ol",
      {},
      element("li", {}, ...around(texts.stepFile, "file", element("strong", { class: "file" }, fileName))),
      element("li", {}, ...sendStep(form, texts)),
    ),
    element("p", { class: "actions" }, mailLink(form, texts, fileName), again),
    copyPart(texts, mailText),
  );
}

/** A text with an element in the place of `{name}`. */
function around(text: string, name: string, ...inner: readonly Node[]): readonly (Node | string)[] {
  const [before = "", after = ""] = text.split(`{${name}}`);
  return [before, ...inner, after];
}

function sendStep({ sendBack }: Form, texts: FormTexts): readonly (Node | string)[] {
  const { to, email, until } = sendBack;
  const whom = element("strong", {}, email === undefined || email === to ? to : `${to} (${email})`);
  if (until === undefined) return around(texts.stepSend, "to", whom);
  return around(fillIn(texts.stepSendUntil, { until }), "to", whom);
}

function mailLink({ id, title, sendBack }: Form, texts: FormTexts, fileName: string): Node | undefined {
  if (sendBack.email === undefined) return undefined;
  const subject = encodeURIComponent(fillIn(texts.mailSubject, { id, title }));
  const body = encodeURIComponent(fillIn(texts.mailBody, { file: fileName }));
  const address = encodeURIComponent(sendBack.email).replace("%40", "@");
  return element(
    "a",
    { class: "button", href: `mailto:${address}?subject=${subject}&body=${body}` },
    texts.openMail,
  );
}

function copyPart(texts: FormTexts, mailText: string): HTMLElement {
  const area = element("textarea", {
    readonly: true,
    rows: "4",
    spellcheck: "false",
    "aria-label": texts.copyLabel,
  });
  area.value = mailText;
  const status = element("span", { role: "status", class: "status" });
  const button = element("button", { type: "button", class: "quiet-button" }, texts.copy);
  button.addEventListener("click", () => {
    area.select();
    copy(mailText).then(
      (done) => {
        status.textContent = done ? texts.copied : texts.copyByHand;
      },
      () => {
        status.textContent = texts.copyByHand;
      },
    );
  });
  return element(
    "details",
    { class: "copy" },
    element("summary", {}, texts.copyTitle),
    element("p", {}, texts.copyWhy),
    area,
    element("p", { class: "actions" }, button, status),
  );
}

/** Browsers that don't let a page write to the clipboard may still copy what is selected. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}

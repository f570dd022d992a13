import { sha256 } from "#sha256";
import { formScript } from "../../generated/formScript.ts";
import type { Form } from "../../protocol/forms/form.ts";
import type { FormContent } from "../../protocol/forms/formTexts.ts";
import type { Translate } from "../model/translate.ts";
import { type Html, html } from "../reports/html.ts";
import { reportStyle } from "../reports/reportStyle.ts";
import { formDigest } from "./formDigest.ts";
import { formStyle } from "./formStyle.ts";
import { formTexts } from "./formTexts.ts";
import { shownForm } from "./shownForm.ts";

export interface FormPage {
  readonly form: Form;
  /** What stands before the questions. The page's policy refuses `style` attributes in it. */
  readonly lead?: Html | undefined;
  /** CSS of our own for what stands before the questions; never anything from a record. */
  readonly style?: string | undefined;
  /** In the language of the form. */
  readonly t: Translate;
}

/**
 * A form as one HTML file that needs nothing else and sends nothing: it can be mailed, opened from a disk and printed.
 * Its policy names the one script and the one style by their digests and forbids all else. The words of people are data
 * that the script shows as text.
 */
export function formHtml({ form, lead, style = "", t }: FormPage): string {
  const css = `\n${[reportStyle, formStyle, style].filter(Boolean).join("\n")}\n`;
  const policy = [
    "default-src 'none'",
    `style-src '${sourceHash(css)}'`,
    `script-src '${sourceHash(formScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const content: FormContent = { form: shownForm(form), digest: formDigest(form), texts: formTexts(t) };
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${form.title}</title>`;
  return `<!DOCTYPE html>
<html lang="${form.language}">
<head>
${head.markup}
<style>${css}</style>
</head>
<body>
${bodyOf(form, lead, t).markup}
<script type="application/json" id="form-content">${scriptSafe(content)}</script>
<script>${formScript}</script>
</body>
</html>
`;
}

/** What is read before the script runs; where none runs, such as in the preview of a mail, it says what to do. */
function bodyOf(
  { eyebrow, title, intro, recipient, sendBack }: Form,
  lead: Html | undefined,
  t: Translate,
): Html {
  const facts = [
    ...(recipient ? [[t("For"), recipient.name] as const] : []),
    [t("Send back to"), sendBack.to] as const,
    ...(sendBack.until === undefined ? [] : [[t("By"), sendBack.until] as const]),
  ];
  return html`<main>
<header>
${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : undefined}
<h1>${title}</h1>
${intro.map((paragraph) => html`<p class="intro text">${paragraph}</p>`)}
<dl class="about-form">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</header>
${lead}
<div id="form"><p class="note">${t("The questions can't be shown here. Save this file, then open it in a browser such as Chrome, Edge, Firefox or Safari.")}</p></div>
</main>`;
}

/** A digest as policies write it: padded base64. */
function sourceHash(text: string): string {
  return `sha256-${sha256(text).replaceAll("-", "+").replaceAll("_", "/")}=`;
}

/** JSON in which nothing can end the element that it stands in. */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

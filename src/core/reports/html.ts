import type { Language } from "../model/translate.ts";
import { revealed } from "./revealed.ts";

/** A piece of HTML in which every text is escaped; only `html` makes one. */
export interface Html {
  /** The markup itself. */
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, nothing is left out, lists follow one another. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

class Escaped implements Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML shows it, within elements and within quoted attributes; nothing in it can act or deceive. */
export function escapeHtml(text: string): string {
  return revealed(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** A template whose values are escaped, unless they come from such a template themselves. */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Escaped(
    literals
      .map((literal, index) => literal + (index < values.length ? markupOf(values[index]) : ""))
      .join(""),
  );
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  if (value instanceof Escaped) return value.markup;
  return Array.isArray(value) ? value.map(markupOf).join("") : "";
}

export interface Page {
  readonly title: string;
  readonly lang: Language;
  readonly body: Html;
  /** CSS of our own; never anything from a record. */
  readonly style: string;
}

/**
 * A complete document that stands alone: it loads nothing, runs nothing, and can be mailed, archived and printed. Its
 * own policy forbids the rest, should anything ever slip through.
 */
export function page({ title, lang, body, style }: Page): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>`;
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
${head.markup}
<style>
${style}
</style>
</head>
<body>
${body.markup}
</body>
</html>
`;
}

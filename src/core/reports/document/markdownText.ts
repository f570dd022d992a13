import { revealed } from "../revealed.ts";

/** What Markdown gives a meaning to, wherever it stands. */
const punctuation = /[\\`*_{}[\]<>|&~$@]/g;
/** Of what is left, what makes a link of plain words: an address with a scheme, the name of a host. */
const linking = /:(?=\/\/)|(?<=mailto|xmpp):|(?<=[\p{L}\p{N}])\.(?=\p{L})/giu;
/** What begins a heading, a list, a rule or a line under a heading. */
const beginning = /^[#+=-]/;
const numbering = /^(\d{1,9})([.)])/;

/** A text on one line as Markdown shows it. Nothing in it can act: it is no markup, no HTML, no link and no mention. */
export function markdownLine(text: string): string {
  return revealed(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(punctuation, "\\$&")
    .replace(linking, "\\$&")
    .replace(beginning, "\\$&")
    .replace(numbering, "$1\\$2");
}

/** The lines of a text, each as Markdown shows it; none for an empty text. */
export function markdownLines(text: string): readonly string[] {
  const trimmed = revealed(text).trim();
  return trimmed === "" ? [] : trimmed.split("\n").map(markdownLine);
}

/** What programs read, in a code span; as plain text where a span could not hold it. */
export function markdownCode(text: string): string {
  const line = revealed(text).replace(/\s+/g, " ").trim();
  return line === "" || /[`|\\]/.test(line) ? markdownLine(line) : `\`${line}\``;
}

/** What changes the order in which others are shown. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A record's text in which nothing deceives the reader: invisible characters that move others show their code. */
export function revealed(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(
      bidirectional,
      (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
    )
    .replace(control, "\ufffd");
}

/** The text of a record for one line of a terminal: without control characters, and without line breaks. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return text.replace(/[\s\x85]+/g, " ").replace(/[\x00-\x1f\x7f-\x9f]/g, "\ufffd");
}

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without halves of characters, which no encoding can hold. */
export function wellFormed(text: string): string {
  return text.replace(lone, "\ufffd");
}

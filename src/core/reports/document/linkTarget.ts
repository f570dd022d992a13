import { wellFormed } from "./wellFormed.ts";

const schemes = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i;
/** A path within the project: no scheme, no host, no root, no drive, and nothing above the folder. */
const outside = /^[/\\~]|[\\:]|(?:^|\/)\.\.(?:\/|$)/;

/** An address to which a report may lead: of the web, of a mailbox, or a path within the project; else undefined. */
export function linkTarget(address: string): string | undefined {
  const text = address.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (text === "" || /[\x00-\x20\x7f-\x9f<>"`]/.test(text)) return undefined;
  if (schemes.test(text)) return text;
  const decoded = text.replace(/%2e/gi, ".").replace(/%2f/gi, "/").replace(/%5c/gi, "\\");
  return outside.test(decoded) ? undefined : text;
}

/** An address as formats have it: what stands for itself in none of them is percent-encoded. */
export function hrefOf(address: string): string {
  return encodeURI(wellFormed(address)).replace(/%25(?=[0-9a-f]{2})/gi, "%");
}

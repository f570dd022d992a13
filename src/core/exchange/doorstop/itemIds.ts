/** The same for all ways to write the id of an item: Doorstop takes req-1 for REQ001. */
export function itemKey(uid: string): string {
  const [, prefix = uid, number = ""] = /^(.*?)[-_.]?(\d+)$/.exec(uid) ?? [];
  return `${prefix.toLowerCase()} ${number.replace(/^0+(?=\d)/, "")}`;
}

/**
 * Whether a file of this name (without its ending) is an item of a document: its prefix, and a number or a
 * name.
 */
export function isItemName(name: string, prefix: string): boolean {
  const rest = name.slice(prefix.length);
  return name.toLowerCase().startsWith(prefix.toLowerCase()) && /^(?:[-_.]?\d+|[-_.]\w+)$/.test(rest);
}

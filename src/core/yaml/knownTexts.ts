/**
 * The text between two offsets; the same string as before where it was met before, as keys and words of a few choices are
 * in every record, and digests in several entries of a history: that takes less memory and is found faster. `from` must be
 * before `end`.
 */
export function knownText(text: string, from: number, end: number): string {
  const length = end - from;
  if (length > longest) return recentText(text, from, end);
  const ends = text.charCodeAt(from) * 31 + text.charCodeAt(end - 1) * 7;
  const place = (ends + text.charCodeAt(from + (length >> 1)) * 131 + length) & (known.length - 1);
  const same = known[place] ?? "";
  if (same.length === length && text.startsWith(same, from)) return same;
  const own = copyOf(text.slice(from, end));
  known[place] = own;
  return own;
}

const longest = 24;
const known = new Array<string>(4096).fill("");

/** A part of a text keeps all of it in memory; the name of a property is a string of its own. */
function copyOf(part: string): string {
  return part.length < 13 ? part : (Object.keys({ [part]: 0 })[0] ?? part);
}

/** A long text is looked for only among those met last: each of them keeps all of the text that it is a part of. */
function recentText(text: string, from: number, end: number): string {
  const place = (text.charCodeAt(end - 1) * 7 + text.charCodeAt(end - 2)) & (recent.length - 1);
  const same = recent[place] ?? "";
  if (same.length === end - from && text.startsWith(same, from)) return same;
  const part = text.slice(from, end);
  recent[place] = part;
  return part;
}

const recent = new Array<string>(16).fill("");

import type { Segment } from "../control/baseline/wordDiff.ts";
import type { Translate } from "../model/translate.ts";
import type { Change, ChangeView } from "./changeView.ts";

/** So much of what stays the same is left before and after what changes, in characters. */
const most = 32;

/** A changed field by name, with what lies between: `Acceptance criteria › AC-1 › Text`. */
export function nameOfChange({ name }: ChangeView): string {
  return name.join(" › ");
}

/** A change in one line, such as `It starts within [a minute → ten seconds]`; long stretches that stay are cut. */
export function changeInOneLine(change: Change, t: Translate): string {
  switch (change.form) {
    case "words":
      return inBrackets(change.segments, "").trim();
    case "items":
      return inBrackets(change.items, t(", "));
    case "values":
      return `${flat(change.before ?? "–")} → ${flat(change.after ?? "–")}`;
  }
}

/** What was removed and what came in its place stand in one pair of brackets. */
function inBrackets(segments: readonly Segment[], between: string): string {
  const parts: string[] = [];
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    const next = segments[at + 1];
    if (segment.change === "same") {
      parts.push(shortened(flat(segment.text), at === 0, at === segments.length - 1));
    } else if (segment.change === "removed" && next?.change === "added") {
      parts.push(bracketed(flat(segment.text), (removed) => `${removed} → ${flat(next.text).trim()}`));
      at++;
    } else {
      const sign = segment.change === "removed" ? "−" : "+";
      parts.push(bracketed(flat(segment.text), (text) => `${sign} ${text}`));
    }
  }
  return parts.join(between);
}

/** Spaces around a text stay outside of its brackets. */
function bracketed(text: string, say: (text: string) => string): string {
  const inner = text.trim();
  const [before = "", after = ""] = inner === "" ? [] : text.split(inner);
  return `${before}[${say(inner)}]${after}`;
}

/** The end of what stands before a change, and the beginning of what stands after one. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  const limit = isFirst || isLast ? most : 2 * most;
  if (characters.length <= limit + 1) return text;
  const head = isFirst ? "" : characters.slice(0, most).join("");
  const tail = isLast ? "" : characters.slice(-most).join("");
  return `${head}…${tail}`;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

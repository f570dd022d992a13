import type { Translate } from "../model/translate.ts";

/** Characters of one side that are shown at most. */
const most = 48;
/** Characters that are shown before what differs. */
const context = 12;

/**
 * What a field said and what it says, in one line: long texts begin near what differs, and end where they get long.
 * Undefined and empty stand for nothing.
 */
export function shortChange(before: string | undefined, after: string | undefined, t: Translate): string {
  const [left, right] = [inOneLine(before), inOneLine(after)];
  const skipped = left.length > most || right.length > most ? sharedBeginning(left, right) : 0;
  const one = (text: readonly string[]) => (text.length === 0 ? t("nothing") : cut(text, skipped));
  return t("{before} → {after}", { before: one(left), after: one(right) });
}

/** As characters, so that none is cut in two. */
function inOneLine(text = ""): readonly string[] {
  return [...text.replaceAll(/\s+/g, " ").trim()];
}

/** How many characters both begin with, less what is shown of them: up to where a word begins, if one is near. */
function sharedBeginning(left: readonly string[], right: readonly string[]): number {
  const differing = left.findIndex((character, index) => character !== right[index]);
  const start = (differing < 0 ? left.length : differing) - context;
  if (start <= 0) return 0;
  const word = left.slice(start, start + context).indexOf(" ");
  return word < 0 ? start : start + word + 1;
}

function cut(text: readonly string[], skipped: number): string {
  const rest = text.slice(skipped);
  const end = rest.length > most ? [...rest.slice(0, most - 1), "…"] : rest;
  return `${skipped > 0 ? "…" : ""}${end.join("")}`;
}

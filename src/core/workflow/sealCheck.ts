import type { Entry } from "../model/entry.ts";
import { WeakMemo } from "../model/weakMemo.ts";
import { seal } from "./digest.ts";
import { historyOf } from "./facts.ts";

/** Where the chain of seals breaks first: an entry without a seal, or with one that is not its own. */
export interface SealBreak {
  readonly index: number;
  readonly isMissing: boolean;
}

const checked = new WeakMemo<Entry, SealBreak | "whole">();

/** The first entry whose seal does not follow from it and the one before; undefined where all do. */
export function firstBreak(entry: Entry): SealBreak | undefined {
  let result = checked.get(entry);
  if (!result) {
    result = findBreak(entry) ?? "whole";
    checked.set(entry, result);
  }
  return result === "whole" ? undefined : result;
}

function findBreak(entry: Entry): SealBreak | undefined {
  let previous: string | null = null;
  for (const [index, happening] of historyOf(entry.value).entries()) {
    if (happening.seal === undefined) return { index, isMissing: true };
    if (happening.seal !== seal(happening, previous)) return { index, isMissing: false };
    previous = happening.seal;
  }
  return undefined;
}

import { createTranslator } from "../model/translate.ts";
import { parseFast } from "./parseFast.ts";
import { parseRanged } from "./parseRanged.ts";

/** What a text says; undefined where it can't be read. Nobody is told why, so nothing is translated. */
export function readValue(text: string): unknown {
  const fast = parseFast(text);
  if (fast.ok) return fast.value;
  const { value, problems } = parseRanged(text, t);
  return problems.length === 0 ? value : undefined;
}

const t = createTranslator();

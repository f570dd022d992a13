import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { refusals } from "./subset.ts";
import type { SuiteCase } from "./suiteCase.ts";

const t = createTranslator();

export type Standing = "fails" | "outside" | "within";

export interface Verdict {
  readonly standing: Standing;
  /** What differs from what is expected; undefined where nothing does. */
  readonly found: string | undefined;
}

/** Reads the case with both parsers and compares them with the suite, and with each other. */
export function judgeCase(one: SuiteCase): Verdict {
  const fitting = refusals(one);
  const standing = one.fail ? "fails" : fitting.size > 0 ? "outside" : "within";
  const fast = parseFast(one.text);
  const { problems, value } = parseRanged(one.text, t);
  const codes = problems.map(({ code }) => code);
  if (fast.ok) {
    if (codes.length > 0) return { standing, found: `the fast parser accepts what is refused: ${codes[0]}` };
    if (!isSame(fast.value, value)) return { standing, found: "the fast parser reads another value" };
  }
  if (standing === "within") {
    if (codes.length > 0) return { standing, found: `refused: ${codes.join(", ")}` };
    if (one.json !== undefined && !isSame(value, one.json.trim() === "" ? null : JSON.parse(one.json))) {
      return { standing, found: "another value" };
    }
    return { standing, found: undefined };
  }
  if (codes.length === 0) return { standing, found: "accepted" };
  const isFitting = standing === "fails" || codes.some((code) => fitting.has(code));
  return { standing, found: isFitting ? undefined : `refused for another reason: ${codes.join(", ")}` };
}

function isSame(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

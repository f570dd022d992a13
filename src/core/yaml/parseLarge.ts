import { maxLength } from "../model/fileSize.ts";
import type { Translate } from "../model/translate.ts";
import { isDoubtful } from "./doubts.ts";
import { findHazard } from "./hazards.ts";
import { loadUndoubted } from "./parseFast.ts";
import { skeletonOf } from "./skeleton.ts";
import type { YamlProblem } from "./yamlProblem.ts";

export type LargeResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: YamlProblem };

/**
 * Reads a text that is too long for the parser with ranges, which would take seconds and hundreds of megabytes. It
 * has to be as `printYaml` writes it, comments aside: of anything else it says only where it gave up.
 * @param limit how long it may be, in UTF-16 units
 */
export function parseLarge(text: string, limit: number, t: Translate): LargeResult {
  const hazard = findHazard(text, t, limit);
  if (hazard) return { ok: false, problem: hazard };
  const result =
    isDoubtful(text) && isDoubtful(skeletonOf(text)) ? { ok: false as const } : loadUndoubted(text);
  if (result.ok) return result;
  const message = t(
    "A file of more than {limit} KiB can be read only as Assent writes it, and this one is not: restore it from Git.",
    { limit: maxLength / 1024 },
  );
  const start = Math.min(("at" in result && result.at) || 0, text.length);
  return { ok: false, problem: { code: "yaml/syntax", message, span: { start, end: start + 1 } } };
}

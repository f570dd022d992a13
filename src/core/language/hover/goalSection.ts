import { type Goal, smartGaps } from "../../model/goal.ts";
import type { FileKind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { fieldOf } from "../../workflow/facts.ts";
import type { HoverSection } from "./hoverBlock.ts";

/** What a goal of the charter lacks to be SMART, for a place within it; empty elsewhere, and where it lacks nothing. */
export function goalSection(kind: FileKind, charter: unknown, pointer: Pointer, t: Translate): HoverSection {
  if (kind !== "charter" || pointer[0] !== "goals" || pointer.length < 2) return [];
  const goal = fieldOf(charter, pointer.slice(0, 2).join("."));
  return typeof goal === "object" && goal !== null ? gapsOf(goal as Goal, t) : [];
}

/** @param goal a goal as the charter has it */
export function gapsOf(goal: Goal, t: Translate): HoverSection {
  const missing = smartGaps(goal);
  if (missing.length === 0) return [];
  const text = t("The goal “{id}” is not SMART yet: add {missing}.", {
    id: String(goal.id),
    missing: missing.join(t(", ")),
  });
  return [{ kind: "text", text }];
}

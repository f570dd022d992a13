import type { SourceFile, Target } from "../model/entry.ts";
import type { Span } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { isUnderChangeControl } from "../workflow/agreed.ts";
import { isEnded, isLiving, type LifecycleOf, statusOf } from "../workflow/atRest.ts";
import { isAnchor, refFieldAt } from "./refFieldAt.ts";
import { type ValueInFile, valuesIn } from "./valuesIn.ts";

/** What may be said of an id: nothing has it, nothing is expected of its record any more, change requests alter it. */
export type IdTokenModifier = "unknown" | "settled" | "controlled";

/** An id in a file, and how what it leads to stands. */
export interface IdToken {
  readonly span: Span;
  readonly modifiers: readonly IdTokenModifier[];
}

export interface TokenSource {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly t: Translate;
}

/** The ids in a part of a file, in the order of the text: records' own ids, and those that name others. */
export function idTokens(file: SourceFile, within: Span, source: TokenSource): readonly IdToken[] {
  const tokens: IdToken[] = [];
  for (const value of valuesIn(file, within, source.t)) {
    const modifiers = modifiersOf(value, source);
    if (modifiers) tokens.push({ span: value.span, modifiers });
  }
  return tokens;
}

function modifiersOf(
  { entry, pointer, value }: ValueInFile,
  { project, lifecycleOf }: TokenSource,
): readonly IdTokenModifier[] | undefined {
  if (typeof value !== "string") return undefined;
  const isOwn = isAnchor(entry.kind, pointer);
  if (!isOwn && !refFieldAt(entry.kind, pointer)) return undefined;
  const targets = project.find(value);
  const target = isOwn ? targets.find((one) => one.entry === entry) : targets[0];
  return target ? stateModifiers(target, lifecycleOf) : ["unknown"];
}

function stateModifiers({ entry }: Target, lifecycleOf: LifecycleOf): readonly IdTokenModifier[] {
  if (!isLiving(entry)) return [];
  if (isEnded(entry, lifecycleOf)) return ["settled"];
  const lifecycle = lifecycleOf(entry.kind);
  const state = lifecycle?.states.get(statusOf(entry));
  return lifecycle && isUnderChangeControl(state, lifecycle) ? ["controlled"] : [];
}

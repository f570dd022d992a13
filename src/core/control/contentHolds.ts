import { kindTable } from "../../generated/kinds.ts";
import type { Entry } from "../model/entry.ts";
import { isRecordKind } from "../model/kind.ts";
import type { Pointer } from "../model/problem.ts";
import { isLiving, statusOf } from "../workflow/atRest.ts";
import { contentDigest } from "../workflow/content.ts";
import { type ControlRule, controlRules } from "../workflow/controlRules.ts";
import { isCurrent } from "../workflow/covers.ts";
import { agreedDigest } from "../workflow/drift.ts";
import { type Happening, historyOf, type LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import { proposalsOf } from "../workflow/proposals.ts";
import { isPending } from "./openChanges.ts";
import { standingApprovals } from "./standingApprovals.ts";

/** What stands or falls with the present text of a record. */
export type ContentHold =
  | { readonly by: "agreement" }
  | { readonly by: "approval"; readonly happening: Happening }
  /** A change request that is based on it, or an acceptance that is signed for it. */
  | { readonly by: "change" | "acceptance"; readonly record: string };

type Source = Pick<FactsSource, "project" | "lifecycleOf">;

/** Everything that would be stale, or out of control, were the controlled content of a record another one. */
export function contentHolds(entry: Entry, source: Source): readonly ContentHold[] {
  if (!isLiving(entry) || kindTable[entry.kind].controlled.length === 0) return [];
  const lifecycle = source.lifecycleOf(entry.kind);
  // What nobody can judge is taken for approved.
  if (!lifecycle || !entry.valid) return historyOf(entry.value).filter(isBound).slice(-1).map(toHold);
  const others = [...changesBasedOn(entry, source), ...acceptancesOf(entry, source)];
  if (agreedDigest(entry, lifecycle) !== undefined) return [{ by: "agreement" }, ...others];
  const standing = standingApprovals(entry, lifecycle).map(({ happening }) => happening);
  return [...standing.filter(isBound).map(toHold), ...others];
}

/** Whether approvals bind what stands at a place of a record. */
export function isControlledPlace({ kind }: Entry, pointer: Pointer): boolean {
  let rule: ControlRule | undefined = isRecordKind(kind)
    ? controlRules(kindTable[kind].controlled)
    : undefined;
  let controlled = rule?.controlled ?? false;
  for (const step of pointer) {
    if (String(step).startsWith("x-")) return false;
    rule = rule?.within.get(typeof step === "number" ? "[]" : step);
    controlled = rule?.controlled ?? controlled;
  }
  return controlled;
}

/** Of a record that its schema refuses, entries may be anything. */
function isBound(happening: Happening | null): boolean {
  return happening?.content !== undefined;
}

function toHold(happening: Happening): ContentHold {
  return { by: "approval", happening };
}

function changesBasedOn(entry: LivingEntry, { project, lifecycleOf }: Source): readonly ContentHold[] {
  const present = contentDigest(entry);
  return naming(entry, "change", project).flatMap((change): ContentHold[] => {
    if (!isPending(change, lifecycleOf)) return [];
    const bases = proposalsOf(change.value).filter(({ record }) => record === entry.id);
    return bases.some(({ base }) => base === present) ? [{ by: "change", record: change.id }] : [];
  });
}

function acceptancesOf(entry: LivingEntry, { project, lifecycleOf }: Source): readonly ContentHold[] {
  const states = lifecycleOf("acceptance")?.states;
  return naming(entry, "acceptance", project).flatMap((acceptance): ContentHold[] => {
    if (states && !states.get(statusOf(acceptance))?.tags.has("controlled")) return [];
    const covers = (acceptance.value.covers ?? []).filter(({ record }) => record === entry.id);
    return covers.some((cover) => isCurrent(cover, project))
      ? [{ by: "acceptance", record: acceptance.id }]
      : [];
  });
}

/** The records of a kind that name a record and that their schema accepts, each once. */
function naming<K extends "change" | "acceptance">(
  { id }: Entry,
  kind: K,
  project: Source["project"],
): readonly Entry<K>[] {
  const entries = new Set([...project.mentions(id)].map(({ entry }) => entry));
  return [...entries].filter((entry): entry is Entry<K> => entry.kind === kind && entry.valid);
}

import type { Change as ChangeRequest } from "../../generated/records.ts";
import { type Content, contentOf } from "./content.ts";
import type { LivingEntry } from "./facts.ts";
import { mergedWith } from "./mergePatch.ts";

/** What a change request proposes for one record. */
export type Proposal = NonNullable<ChangeRequest["proposed"]>[number];

/** The proposals of a change request; empty where it has none. */
export function proposalsOf(change: unknown): readonly Proposal[] {
  const { proposed } = change as { proposed?: readonly Proposal[] };
  return proposed ?? [];
}

/** The content that a record has once a proposal is carried out. */
export function proposedContent({ kind, value }: LivingEntry, { patch }: Proposal): Content {
  return contentOf(kind, mergedWith(contentOf(kind, value), patch));
}

import type { Entry } from "../model/entry.ts";
import type { Pointer } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import { type AgreedHappening, agreedHappenings, isUnderChangeControl } from "../workflow/agreed.ts";
import { type LifecycleOf, statusOf } from "../workflow/atRest.ts";
import { type Content, contentOf } from "../workflow/content.ts";
import { type Digest, digest } from "../workflow/digest.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import { heldIn } from "../workflow/heldRecords.ts";
import { mergedWith } from "../workflow/mergePatch.ts";
import { proposalFor } from "./proposalFor.ts";

/** What both sides agreed on for a record, and where that is written. */
export interface Agreement {
  /** Digest of the controlled content that was agreed. */
  readonly digest: Digest;
  /** The id of the baseline or the change request by which it was agreed; undefined where it was approved as it was. */
  readonly via: string | undefined;
  /** The content in full; undefined where no baseline and no change request that is left has it. */
  readonly content: Content | undefined;
  /** Where the agreed content, or the patch that led to it, stands. */
  readonly source: AgreedSource | undefined;
}

export interface AgreedSource {
  readonly entry: Entry;
  /** Within the record. */
  readonly pointer: Pointer;
}

type Found = Pick<Agreement, "content" | "source">;

/** What was agreed for a record that changes only by change requests; undefined for any other record. */
export function agreementOf(
  entry: LivingEntry,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): Agreement | undefined {
  const lifecycle = lifecycleOf(entry.kind);
  if (!lifecycle || !isUnderChangeControl(lifecycle.states.get(statusOf(entry)), lifecycle)) return undefined;
  const agreed = agreedHappenings(entry, lifecycle);
  const last = agreed.at(-1);
  return last && { digest: last.content, via: last.via, ...found(entry, agreed, project) };
}

/** The content that a record had, or was agreed to have, by its digest; undefined where nothing that is left has it. */
export function contentWithDigest(
  wanted: string,
  entry: LivingEntry,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): Content | undefined {
  const lifecycle = lifecycleOf(entry.kind);
  const agreed = lifecycle ? agreedHappenings(entry, lifecycle) : [];
  const index = agreed.findLastIndex(({ content }) => content === wanted);
  return index < 0 ? undefined : found(entry, agreed.slice(0, index + 1), project).content;
}

/** A baseline has the content as it is; from a change request it follows from what was agreed before. */
function found(entry: LivingEntry, agreed: readonly AgreedHappening[], project: ProjectView): Found {
  const last = agreed.at(-1);
  if (!last) return { content: undefined, source: undefined };
  for (const baseline of project.valid("baseline")) {
    const held = heldIn(baseline).get(entry.id);
    if (held?.content !== last.content || digest(held.record) !== last.content) continue;
    const pointer = ["records", held.index, "record"];
    return { content: held.record, source: { entry: baseline, pointer } };
  }
  return fromChange(entry, last, agreed.slice(0, -1), project);
}

function fromChange(
  entry: LivingEntry,
  { via, content: wanted }: AgreedHappening,
  earlier: readonly AgreedHappening[],
  project: ProjectView,
): Found {
  const before = found(entry, earlier, project).content;
  const placed = proposalFor(entry.id, via, project);
  const source = placed && { entry: placed.change, pointer: ["proposed", placed.index, "patch"] };
  const content = before && contentOf(entry.kind, mergedWith(before, placed?.proposal.patch ?? {}));
  return { content: content && digest(content) === wanted ? content : undefined, source };
}

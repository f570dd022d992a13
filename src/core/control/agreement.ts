import type { Baseline, Change } from "../../generated/records.ts";
import type { Entry } from "../model/entry.ts";
import type { Pointer } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import { type AgreedHappening, agreedHappenings, isUnderChangeControl } from "../workflow/agreed.ts";
import { type LifecycleOf, statusOf } from "../workflow/atRest.ts";
import { digest } from "../workflow/digest.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import { mergedWith } from "../workflow/mergePatch.ts";

type Content = Readonly<Record<string, unknown>>;

/** What both sides agreed on for a record, and where that is written. */
export interface Agreement {
  /** Digest of the controlled content that was agreed. */
  readonly digest: string;
  /** The id of the baseline or the change request by which it was agreed. */
  readonly via: string;
  /** The content in full; undefined where what it was agreed in is gone or has been tampered with. */
  readonly content: Content | undefined;
  /** Where the agreed content, or the patch that led to it, stands. */
  readonly source: { readonly entry: Entry; readonly pointer: Pointer } | undefined;
}

/** What was agreed for a record that is under change control; undefined for any other record. */
export function agreementOf(
  entry: LivingEntry,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): Agreement | undefined {
  const lifecycle = lifecycleOf(entry.kind);
  if (!lifecycle || !isUnderChangeControl(lifecycle.states.get(statusOf(entry)))) return undefined;
  const agreed = agreedHappenings(entry, lifecycle);
  const last = agreed.at(-1);
  return last && { ...resolve(entry.id, agreed, project), digest: last.content, via: last.via };
}

/** Goes back to the last baseline, and from there forward through the changes. */
function resolve(
  id: string,
  agreed: readonly AgreedHappening[],
  project: ProjectView,
): Pick<Agreement, "content" | "source"> {
  const last = agreed.at(-1);
  if (!last) return { content: undefined, source: undefined };
  const baseline = find(last.via, "baseline", project);
  if (baseline) {
    const { records } = baseline.value as Baseline;
    const index = records.findIndex((record) => record.id === id);
    const content = records[index]?.record;
    return {
      content: content && digest(content) === last.content ? content : undefined,
      source: index < 0 ? undefined : { entry: baseline, pointer: ["records", index, "record"] },
    };
  }
  const change = find(last.via, "change", project);
  if (!change) return resolve(id, agreed.slice(0, -1), project);
  const { proposed = [] } = change.value as Change;
  const index = proposed.findIndex(({ record }) => record === id);
  const before = resolve(id, agreed.slice(0, -1), project).content;
  const content = before && index >= 0 ? mergedWith(before, proposed[index]?.patch) : before;
  return {
    content: content && digest(content) === last.content ? (content as Content) : undefined,
    source: index < 0 ? undefined : { entry: change, pointer: ["proposed", index, "patch"] },
  };
}

function find(id: string, kind: "baseline" | "change", project: ProjectView): Entry | undefined {
  return project.find(id).find(({ entry }) => entry.id === id && entry.kind === kind && entry.valid)?.entry;
}

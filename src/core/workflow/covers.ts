import type { Acceptance } from "../../generated/records.ts";
import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import { contentDigest } from "./content.ts";
import { type Digest, digest } from "./digest.ts";
import { idsIn } from "./facts.ts";

/** What a signature stands for besides the acceptance itself: a requirement with its results, or a deliverable. */
export type Cover = NonNullable<Acceptance["covers"]>[number];

const coverable: readonly string[] = ["requirement", "deliverable"];
const digests = new WeakMap<Entry, Digest>();

interface Criterion {
  readonly id: string;
  readonly result?: string;
  readonly reason?: string;
}

/** What the signatures of an acceptance would stand for now. */
export function coversOf(record: unknown, project: ProjectView): readonly Cover[] {
  const ids = new Set([...idsIn(record, "requirements"), ...idsIn(record, "deliverables")]);
  return [...ids].flatMap((id) => coverOf(id, project) ?? []);
}

/** The record that a signature stands for; undefined where it is gone. */
export function coveredEntry(id: string, project: ProjectView): Entry | undefined {
  return project.find(id).find(({ entry }) => entry.id === id && coverable.includes(entry.kind))?.entry;
}

/** A record as signatures would stand for it now; undefined where it is gone or its schema refuses it. */
export function coverOf(id: string, project: ProjectView): Cover | undefined {
  const entry = coveredEntry(id, project);
  const content = entry?.valid ? contentDigest(entry) : undefined;
  if (!entry || content === undefined) return undefined;
  return entry.kind === "requirement"
    ? { record: id, content, results: resultsOf(entry) }
    : { record: id, content };
}

/** Whether a record is still as signatures stand for it. */
export function isCurrent({ record, content, results }: Cover, project: ProjectView): boolean {
  const now = coverOf(record, project);
  return now?.content === content && now.results === results;
}

function resultsOf(entry: Entry): Digest {
  let own = digests.get(entry);
  if (own === undefined) {
    const { acceptanceCriteria = [] } = entry.value as { acceptanceCriteria?: readonly Criterion[] };
    own = digest(acceptanceCriteria.map(({ id, result = "untested", reason = "" }) => [id, result, reason]));
    digests.set(entry, own);
  }
  return own;
}

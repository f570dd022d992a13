import type { Entry } from "../model/entry.ts";
import { recordWith } from "../model/recordWith.ts";
import { contentDigest } from "../workflow/content.ts";
import type { Digest } from "../workflow/digest.ts";
import { idsIn } from "../workflow/facts.ts";
import { type FactsSource, factsFor } from "../workflow/factsFor.ts";
import { signatoriesOf, unsigned } from "../workflow/signatures.ts";

/** What somebody signs who signs an acceptance. */
export interface SignatureView {
  readonly requirements: readonly SignedRequirement[];
  readonly deliverables: readonly { readonly id: string; readonly title: string }[];
  /** What is still to be put right. */
  readonly open: readonly { readonly id: string; readonly text: string; readonly due: string | undefined }[];
  /** Digest of what the acceptance says. */
  readonly content: Digest | undefined;
  /** The ids of who has signed this content, and of who has not. */
  readonly signed: readonly string[];
  readonly missing: readonly string[];
}

export interface SignedRequirement {
  readonly id: string;
  readonly title: string;
  readonly results: readonly SignedResult[];
}

export interface SignedResult {
  readonly id: string;
  readonly text: string;
  readonly result: "untested" | "passed" | "failed" | "waived";
  readonly reason: string | undefined;
}

/** What a signature under an acceptance stands for as it is now, and whose are missing. */
export function viewSignatures(entry: Entry<"acceptance">, source: FactsSource): SignatureView {
  const { project } = source;
  const facts = factsFor(entry, { at: source.now, by: "", event: "" }, source);
  const missing = unsigned(facts);
  const titleOf = (id: string) => project.find(id)[0]?.entry.value as { title?: string } | undefined;
  return {
    requirements: idsIn(entry.value, "requirements").map((id) => signedRequirement(id, source)),
    deliverables: idsIn(entry.value, "deliverables").map((id) => ({ id, title: titleOf(id)?.title ?? "" })),
    open: (entry.value.punchList ?? [])
      .filter(({ done }) => done !== true)
      .map(({ id, text, due }) => ({ id, text, due })),
    content: contentDigest(entry),
    signed: signatoriesOf(facts).filter((id) => !missing.includes(id)),
    missing,
  };
}

function signedRequirement(id: string, { project }: FactsSource): SignedRequirement {
  const entry = recordWith(id, project);
  if (entry?.kind !== "requirement" || !entry.valid) return { id, title: "", results: [] };
  const { title, acceptanceCriteria = [] } = (entry as Entry<"requirement">).value;
  const results = acceptanceCriteria.map((criterion) => ({
    id: criterion.id,
    text: criterion.text,
    result: criterion.result ?? "untested",
    reason: criterion.reason,
  }));
  return { id, title, results };
}

/** Whether an acceptance waits for signatures. */
export function isBeingSigned(entry: Entry<"acceptance">, { lifecycleOf }: FactsSource): boolean {
  return lifecycleOf("acceptance")?.states.get(entry.value.status)?.on.has("SIGN") === true;
}

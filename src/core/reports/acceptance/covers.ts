import { contentWithDigest } from "../../control/agreement.ts";
import { differences } from "../../control/baseline/compare.ts";
import { signedAcceptances } from "../../control/signedAcceptances.ts";
import type { Entry } from "../../model/entry.ts";
import { nameOfField } from "../../model/fieldNames.ts";
import { recordWith } from "../../model/recordWith.ts";
import { contentOf } from "../../workflow/content.ts";
import { type Cover, coverOf } from "../../workflow/covers.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import { idsIn } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { ReportedCover } from "./report.ts";

/**
 * What the signatures of an acceptance stand for, as it was signed and as it is; for one that isn't being signed, what
 * they would stand for.
 */
export function reportCovers(
  { value }: Entry<"acceptance">,
  isAsked: boolean,
  source: FactsSource,
): readonly ReportedCover[] {
  const signed = new Map((isAsked ? (value.covers ?? []) : []).map((cover) => [cover.record, cover]));
  const ids = new Set([...idsIn(value, "requirements"), ...idsIn(value, "deliverables"), ...signed.keys()]);
  return [...ids].map((id) => reportCover(id, signed.get(id), source));
}

function reportCover(id: string, cover: Cover | undefined, source: FactsSource): ReportedCover {
  const now = coverOf(id, source.project);
  const current = cover && cover.content === now?.content && cover.results === now.results;
  return {
    record: id,
    content: now?.content,
    results: now?.results,
    signed: cover && { content: cover.content, results: cover.results },
    current,
    difference: cover && !current ? difference(cover, now, source) : "",
    acceptedBy: current === false ? signedAcceptances(id, source).map((acceptance) => acceptance.id) : [],
  };
}

function difference(cover: Cover, now: Cover | undefined, source: FactsSource): string {
  const { t } = source;
  const { record: id } = cover;
  if (!now) return t("{id} is gone, or can't be read.", { id });
  const parts = [
    ...(cover.content === now.content ? [] : [contentDifference(cover, source)]),
    ...(cover.results === now.results
      ? []
      : [t("{id} has other results, or other reasons for them.", { id })]),
  ];
  return parts.join(" ");
}

/** Names the fields where the content that was signed for is still known. */
function contentDifference({ record: id, content }: Cover, source: FactsSource): string {
  const { project, lifecycleOf, t } = source;
  const entry = recordWith(id, source.project) as LivingEntry;
  const signed = contentWithDigest(content, entry, project, lifecycleOf);
  if (!signed) return t("{id} says something else.", { id });
  const names = [...differences(signed, contentOf(entry.kind, entry.value))].map(({ path }) =>
    nameOfField(path, { kind: entry.kind, t }).join(" › "),
  );
  return t("{id} says something else: {fields}.", { id, fields: [...new Set(names)].join(t(", ")) });
}

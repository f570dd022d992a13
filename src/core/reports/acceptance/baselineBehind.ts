import { verifyManifest } from "../../control/baseline/manifest.ts";
import { dayIn, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { recordWith } from "../../model/recordWith.ts";
import { agreedHappenings, isChanging } from "../../workflow/agreed.ts";
import { contentDigest } from "../../workflow/content.ts";
import { hasDrifted } from "../../workflow/drift.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { heldIn } from "../../workflow/heldRecords.ts";
import type { ReportedBaseline } from "./report.ts";

/** The baseline behind a requirement, and what became of it since. */
export interface Since {
  readonly baseline: Entry<"baseline"> | undefined;
  /** The change requests that altered it, oldest first. */
  readonly changes: readonly string[];
  /** The same in words. */
  readonly words: string;
}

/**
 * The last baseline that holds a requirement.
 * @param asked when the signatures were asked for that stand for it; what is newer was not there yet
 */
function baselineBehind(
  id: string,
  asked: string | undefined,
  { project }: FactsSource,
): Entry<"baseline"> | undefined {
  const until = asked === undefined ? undefined : dayIn(toInstant(asked), project.settings.timeZone);
  let last: Entry<"baseline"> | undefined;
  for (const entry of project.valid("baseline")) {
    if (!heldIn(entry).has(id) || (until !== undefined && entry.value.date > until)) continue;
    if (last === undefined || byDate(last, entry) < 0) last = entry;
  }
  return last;
}

/** The one that was created first comes first. */
export function byDate(one: Entry<"baseline">, other: Entry<"baseline">): number {
  const [left, right] = [one.value.date, other.value.date];
  if (left !== right) return left < right ? -1 : 1;
  return one.id.localeCompare(other.id, "en", { numeric: true });
}

/** A baseline as a report names it, verified from itself alone. */
export function reportBaseline({ id, value }: Entry<"baseline">, { t }: FactsSource): ReportedBaseline {
  const { title = "", date, seal } = value;
  return { id, title, date, seal, faults: verifyManifest(value, t).map(({ message }) => message) };
}

/** What became of a requirement since the baseline behind it; undefined for one that can't be read. */
export function sinceBaseline(id: string, asked: string | undefined, source: FactsSource): Since | undefined {
  const entry = recordWith(id, source.project);
  const lifecycle = source.lifecycleOf("requirement");
  if (entry?.kind !== "requirement" || !entry.valid || !lifecycle) return undefined;
  const agreed = agreedHappenings(entry as LivingEntry, lifecycle);
  const baseline = baselineBehind(id, asked, source);
  const held = baseline && heldIn(baseline).get(id);
  const from = agreed.findLastIndex(({ content, via }) => content === held?.content || via === baseline?.id);
  const changes = agreed
    .slice(held ? from + 1 : 0)
    .flatMap(({ event, via }) => (isChanging(event, lifecycle) && via !== undefined ? [via] : []));
  const agreement = words(entry, held?.content, baseline?.id, changes, source);
  const { t } = source;
  return {
    baseline,
    changes: [...new Set(changes)],
    words: hasDrifted(entry as LivingEntry, lifecycle)
      ? t("{agreement}; changed without a change request since", { agreement })
      : agreement,
  };
}

function words(
  entry: Entry,
  held: string | undefined,
  baseline: string | undefined,
  changes: readonly string[],
  { t }: FactsSource,
): string {
  const requests = [...new Set(changes)].join(t(", "));
  if (held === undefined || baseline === undefined) {
    return requests ? t("In no baseline; changed by {changes}", { changes: requests }) : t("In no baseline");
  }
  if (requests) return t("{baseline}, changed by {changes}", { baseline, changes: requests });
  return held === contentDigest(entry)
    ? t("As in {baseline}", { baseline })
    : t("Not as in {baseline}", { baseline });
}

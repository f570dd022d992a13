import { contentWithDigest } from "../../control/agreement.ts";
import { audienceOf } from "../../disclosure/audience.ts";
import { cutRecord } from "../../disclosure/cutRecord.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isLiving } from "../../workflow/atRest.ts";
import type { Content } from "../../workflow/content.ts";
import { historyOf } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { asks } from "./asks.ts";
import type { Pack, PackItem } from "./pack.ts";
import { packIds, readPack } from "./readPack.ts";

/**
 * What the record said when the reader of a pack agreed to it last, where that was something else; undefined where they
 * never did, or where no earlier pack and no baseline has it any more.
 */
export function lastAgreed(item: PackItem, pack: Pack, source: FactsSource): Content | undefined {
  const { project, lifecycleOf } = source;
  const entry = recordWith(item.record, project);
  const ask = entry && isLiving(entry) ? asks[entry.kind] : undefined;
  if (!entry || !isLiving(entry) || !ask) return undefined;
  const people = peopleOf(project);
  const agreed = historyOf(entry.value).findLast(
    ({ event, by }) => event === ask.event && people.find(by)?.ids.includes(pack.for),
  );
  if (agreed?.content === undefined || agreed.content === item.content) return undefined;
  const content =
    contentWithDigest(agreed.content, entry, project, lifecycleOf) ??
    contentSent(item.record, agreed.content, pack, source);
  // What they could see then may name what is internal now.
  return content && cutRecord(entry.kind, content, audienceOf(project, pack.for));
}

/** Of another reader's pack, nothing is shown. */
function contentSent(
  record: string,
  wanted: string,
  { for: reader }: Pack,
  { project }: FactsSource,
): Content | undefined {
  for (const id of packIds(project)) {
    const pack = readPack(id, project);
    if (pack === undefined || pack === "changed" || pack.for !== reader) continue;
    const sent = pack.items.find((item) => item.record === record && item.content === wanted);
    if (sent) return sent.shown;
  }
  return undefined;
}

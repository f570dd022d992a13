import { kindTable } from "../../../generated/kinds.ts";
import { audienceOf, isDisclosed } from "../../disclosure/audience.ts";
import { cutRecord } from "../../disclosure/cutRecord.ts";
import type { Entry } from "../../model/entry.ts";
import { visitField } from "../../model/fields.ts";
import { isRecordKind, type Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { type Content, contentDigest, contentOf, digestOfContent } from "../../workflow/content.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { offersOf } from "../../workflow/offers.ts";
import { asks } from "./asks.ts";
import type { PackEvent, PackItem } from "./pack.ts";

/** A record as it can be put before somebody, or why it can't. */
export type Packed =
  | { readonly ok: true; readonly item: PackItem }
  | { readonly ok: false; readonly record: string; readonly message: string };

/** Who is asked, and in which pack. */
export interface Asked {
  readonly reader: string;
  readonly pack: string;
  /** In the reader's language. */
  readonly own: Translate;
}

/**
 * A record for a pack: only if the client may see all that an answer would bind. What is left of it could otherwise be
 * signed by somebody who has not read the rest.
 */
export function packItem(entry: Entry, asked: Asked, source: FactsSource): Packed {
  const { project, t } = source;
  const { id, kind } = entry;
  const refuse = (message: string) => ({ ok: false, record: id, message }) as const;
  const content = isRecordKind(kind) && entry.valid ? contentDigest(entry) : undefined;
  if (!isRecordKind(kind) || content === undefined) {
    return refuse(t("“{id}” holds nothing that could be agreed on.", { id }));
  }
  if (!isDisclosed(entry, project)) {
    return refuse(
      t("“{id}” is internal: say “visibility: client” in it, if the client may read it.", { id }),
    );
  }
  const cut = cutRecord(kind, entry.value, audienceOf(project, asked.reader));
  if (digestOfContent(kind, cut) !== content) return refuse(hiddenMessage(entry, kind, cut, t));
  return {
    ok: true,
    item: {
      record: id,
      content,
      shown: contentOf(kind, entry.value),
      events: eventsFor(entry, asked, source),
    },
  };
}

/** The events with which the reader can answer now; none where the one by which they agree isn't open to them. */
export function eventsFor(
  entry: Entry,
  { reader, pack, own }: Asked,
  source: FactsSource,
): readonly PackEvent[] {
  const ask = isRecordKind(entry.kind) ? asks[entry.kind] : undefined;
  if (!ask || !isLiving(entry)) return [];
  const open = offersOf(entry, reader, source).filter(({ isOpen }) => isOpen);
  if (!open.some(({ event }) => event === ask.event)) return [];
  return [ask.event, ...ask.others]
    .filter((event) => open.some((offer) => offer.event === event))
    .map((event) => (event === ask.event && ask.data ? { event, data: ask.data(own, pack) } : { event }));
}

function hiddenMessage(entry: Entry, kind: Kind, cut: Content, t: Translate): string {
  const shown = new Set(idsIn(kind, cut));
  const hidden = idsIn(kind, contentOf(kind, entry.value)).filter((id) => !shown.has(id));
  if (hidden.length === 0) {
    return t("“{id}” can't be signed, as it would change something that the client may not see.", {
      id: entry.id,
    });
  }
  return t(
    "“{id}” can't be signed, as the client may not see all of it: make {hidden} visible to the client, or take it out.",
    { id: entry.id, hidden: [...new Set(hidden)].join(", ") },
  );
}

function idsIn(kind: Kind, content: unknown): readonly string[] {
  const ids: string[] = [];
  for (const { path } of kindTable[kind].refs) visitField(content, path, (id) => ids.push(String(id)));
  return ids;
}

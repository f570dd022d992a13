import type { CreatedFile } from "../../act/planFiles.ts";
import { disclosedSource } from "../../disclosure/disclosedProject.ts";
import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";
import { isDate } from "../../schema/formats.ts";
import { contentDigest } from "../../workflow/content.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { type Pack, type PackItem, packFormat, packPath, packVersion } from "./pack.ts";
import { packForm } from "./packForm.ts";
import { eventsFor, packItem } from "./packItems.ts";
import { packPage } from "./packPage.ts";
import { packScope } from "./packScope.ts";
import { digestOfPack, nextPackId } from "./readPack.ts";

/** What somebody wants to put before a client. */
export interface PackWish {
  /** Ids of records, or one of `packWords`. */
  readonly what: readonly string[];
  /** Id or address of the stakeholder who is asked. */
  readonly for: string;
  /** Id or address of who sends it, to whom the answer goes. */
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** The last day for an answer. */
  readonly until?: string | undefined;
}

export type PlannedPack =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** The page, which needs nothing else. */
      readonly html: string;
      /** The same content for programs. */
      readonly data: string;
      /** What the project keeps of it. */
      readonly file: CreatedFile;
      /** What was left out, and why. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly messages: readonly string[] };

/**
 * Plans a pack of what somebody should read, confirm, approve or sign: with disclosed content only.
 * @param own the language of whoever is asked
 */
export function planPack(wish: PackWish, source: FactsSource, own: Translate): PlannedPack {
  const { project, t } = source;
  const people = peopleOf(project);
  const [reader, sender] = [people.find(wish.for), people.find(wish.by)];
  const [readerId] = reader?.ids ?? [];
  if (!reader || readerId === undefined) return refused(unknownPerson(wish.for, t));
  if (!sender) return refused(unknownPerson(wish.by, t));
  if (reader.hasLeft) return refused(t("{name} has left the project.", { name: reader.name }));
  if (wish.until !== undefined && !isDate(wish.until)) {
    return refused(t("“{option}” must be a date such as 2026-06-15.", { option: "--until" }));
  }
  const scope = packScope(wish.what, project, t);
  if (!scope.ok) return scope;
  const id = nextPackId(project);
  const asked = { reader: readerId, pack: id, own };
  const items: PackItem[] = [];
  const leftOut: string[] = [];
  for (const entry of scope.entries) {
    if (!scope.isForReading && eventsFor(entry, asked, source).length === 0) continue;
    const packed = packItem(entry, asked, source);
    if (packed.ok) items.push(packed.item);
    else if (scope.isNamed || isAgreedOn(entry)) leftOut.push(packed.message);
  }
  if (scope.isNamed && leftOut.length > 0) return refused(...leftOut);
  if (items.length === 0) {
    return refused(t("Nothing here waits for {name}.", { name: reader.name }), ...leftOut);
  }
  const head: Omit<Pack, "form" | "digest"> = {
    format: packFormat,
    version: packVersion,
    ...{ id, for: readerId, at: wish.at, language: own.language, items },
  };
  const unasked = { ...head, digest: digestOfPack(head) };
  const shown = { ...disclosedSource(source, readerId), t: own };
  const { name, client } = shown.project.settings;
  const around = {
    ...{ project: name, client, until: wish.until },
    reader: { id: readerId, name: reader.name },
    sender: { name: sender.name, ...(sender.address.includes("@") ? { email: sender.address } : {}) },
    records: new Map(items.map(({ record }) => [record, named(record, shown)])),
  };
  const pack: Pack = { ...unasked, form: packForm(unasked, around, own) };
  return {
    ok: true,
    ...{ pack, leftOut },
    html: packPage(pack, shown, source),
    data: `${JSON.stringify(packData(pack, around.records), null, 2)}\n`,
    file: { path: packPath(id), text: `${JSON.stringify(pack, null, 2)}\n`, expected: undefined },
  };
}

function named(record: string, { project }: FactsSource): { readonly kind: Kind; readonly title: string } {
  const { kind, value } = recordWith(record, project) as Entry<Kind>;
  return { kind, title: (value as { title?: string }).title ?? "" };
}

function isAgreedOn(entry: Entry): boolean {
  return (
    entry.valid && entry.kind !== "assent" && entry.kind !== "workflow" && contentDigest(entry) !== undefined
  );
}

function packData(
  { form: _form, ...pack }: Pack,
  records: ReadonlyMap<string, { kind: Kind; title: string }>,
) {
  const items = pack.items.map((item) => ({ ...records.get(item.record), ...item }));
  return { ...pack, items };
}

function unknownPerson(who: string, t: Translate): string {
  return t("Nobody in the register is called “{who}”: name the id or the address of a stakeholder.", { who });
}

function refused(...messages: readonly string[]): PlannedPack {
  return { ok: false, messages };
}

import type { Entry, SourceFile } from "../model/entry.ts";
import { visitField } from "../model/fields.ts";
import { insidePath, looksLikePath } from "../model/insidePath.ts";
import type { FileKind } from "../model/kind.ts";
import type { FieldPath } from "../model/kindRow.ts";
import type { Pointer, Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { placesOfValue } from "./placesOfValue.ts";

/** A text in a record that leads to a file of the project or out of it. */
export interface RecordLink {
  readonly span: Span;
  /** An address (http, https or mailto), or the path of a file within the project. */
  readonly target: { readonly address: string } | { readonly path: string };
  readonly tooltip: string;
}

type LinkKind = "address" | "path" | "proof" | "mail";

/** Where the records of a kind have links. What proves something may be a file, an address or the name of a test. */
const linkFields: { readonly [K in FileKind]?: readonly (readonly [LinkKind, FieldPath])[] } = {
  stakeholder: [["mail", ["contact", "email"]]],
  requirement: [["proof", ["acceptanceCriteria", "[]", "evidence", "[]"]]],
  commitment: [["proof", ["evidence", "[]"]]],
  acceptance: [["proof", ["runs", "[]", "source"]]],
  document: [
    ["path", ["path"]],
    ["address", ["url"]],
  ],
  assent: [["path", ["workflows", "*"]]],
};

/** Nothing but these is ever opened. */
const address = /^(?:https?:\/\/[^\s/<>"\\^`{|}]|mailto:[^\s/@]+@)[^\s<>"\\^`{|}]*$/i;

/** Every kind of record may have ids in other systems. */
const external: readonly [LinkKind, FieldPath] = ["address", ["external", "[]", "url"]];

/** The links of a file, in the order of its records. Only fields that are known to hold links are looked at. */
export function linksIn(file: SourceFile, t: Translate): readonly RecordLink[] {
  return file.entries.flatMap((entry) => linksOf(entry, file, t));
}

function linksOf(entry: Entry, file: SourceFile, t: Translate): readonly RecordLink[] {
  const places = new Map<string, Pointer[]>();
  const targets = new Map<string, RecordLink["target"]>();
  for (const [kind, path] of [...(linkFields[entry.kind] ?? []), external]) {
    visitField(entry.value, path, (value, pointer) => {
      const target = typeof value === "string" ? targetOf(kind, value) : undefined;
      if (!target) return;
      const text = value as string;
      targets.set(text, target);
      places.set(text, [...(places.get(text) ?? []), [...entry.base, ...pointer]]);
    });
  }
  const links = [...targets].flatMap(([text, target]) => {
    const tooltip = tooltipOf(target, t);
    return placesOfValue(text, places.get(text) ?? [], file, t).map((span) => ({ span, target, tooltip }));
  });
  return links.sort((one, other) => one.span.start - other.span.start);
}

function targetOf(kind: LinkKind, text: string): RecordLink["target"] | undefined {
  if (kind === "mail")
    return /^[^@\s/<>"?&%]+@[^@\s/<>"?&%]+$/.test(text) ? { address: `mailto:${text}` } : undefined;
  if (kind !== "path" && address.test(text)) return { address: text };
  if (kind === "address" || (kind === "proof" && !looksLikePath(text))) return undefined;
  const path = insidePath(text);
  return path === undefined ? undefined : { path };
}

function tooltipOf(target: RecordLink["target"], t: Translate): string {
  if ("path" in target) return t("Open the file");
  return target.address.startsWith("mailto:") ? t("Write an e-mail") : t("Open the address");
}

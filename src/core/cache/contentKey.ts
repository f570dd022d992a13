import { sha256 } from "#sha256";
import type { SourceFile } from "../model/entry.ts";
import type { FileText } from "../source/readSource.ts";

/** Stands for all that the core learns of a file by reading it: two files with one key are the same to it. */
export type ContentKey = string;

const known = new WeakMap<SourceFile, ContentKey | FileText>();

/** The key of a file as it was read; undefined for a text that has no UTF-8 form, which only an editor can hold. */
export function keyOf(source: FileText): ContentKey | undefined {
  if ("unreadable" in source) return `!${source.unreadable}`;
  return source.digest ?? (loneSurrogate.test(source.text) ? undefined : sha256(source.text));
}

const loneSurrogate = /\p{Surrogate}/u;

/** Remembers as what a file was read. */
export function keepKey(file: SourceFile, key: ContentKey): void {
  known.set(file, key);
}

/** The same where its key isn't wanted yet: while somebody types, a text is not digested. */
export function keepSource(file: SourceFile, source: FileText): void {
  known.set(file, "digest" in source ? (keyOf(source) ?? source) : source);
}

/** As what a file was read; undefined where that was not kept, or has no key. */
export function keyOfFile(file: SourceFile): ContentKey | undefined {
  const kept = known.get(file);
  if (typeof kept !== "object") return kept;
  const key = keyOf(kept);
  if (key !== undefined) known.set(file, key);
  return key;
}

/** One key for a whole folder: the same files under the same paths, whatever their order. */
export function keyOfFolder(keys: ReadonlyMap<string, ContentKey>): ContentKey {
  return sha256(
    [...keys]
      .map(([path, key]) => `${path}\0${key}\n`)
      .sort()
      .join(""),
  );
}

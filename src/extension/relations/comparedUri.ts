import { Uri } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { ComparisonSubject } from "./relationsSubject.ts";

/** Of the documents with the content of records on one side of a comparison. */
export const comparedScheme = "assent-baseline";

export type Side = "before" | "after";

/**
 * The address of the document with what a record says on one side of a comparison. Both sides have one path, or the
 * editor would say that a file was renamed.
 */
export function comparedUri(subject: ComparisonSubject, side: Side, record: string): Uri {
  const { form: _form, ...sides } = subject;
  const query = new URLSearchParams({ ...sides, side, record });
  return Uri.from({ scheme: comparedScheme, path: `/${record}.yaml`, query: query.toString() });
}

/** What stands above a whole comparison. */
export function comparisonTitle({ first, second }: ComparisonSubject, t: Translate): string {
  return second === "work"
    ? t("Changes since {before}", { before: first })
    : t("Changes from {before} to {after}", { before: first, after: second });
}

/** What stands above the comparison of a record. */
export function comparedTitle({ first, second }: ComparisonSubject, record: string, t: Translate): string {
  const after = second === "work" ? t("Working copy") : second;
  return t("{id}: {before} ↔ {after}", { id: record, before: first, after });
}

/** Which record on which side of which comparison a document holds. */
export function readComparedUri(uri: Uri): {
  readonly subject: ComparisonSubject;
  readonly side: Side;
  readonly record: string;
} {
  const query = new URLSearchParams(uri.query);
  const read = (key: string) => query.get(key) ?? "";
  return {
    subject: {
      form: "comparison",
      project: read("project"),
      first: read("first"),
      second: read("second"),
    },
    side: read("side") === "after" ? "after" : "before",
    record: read("record"),
  };
}

import type { Entry } from "../../model/entry.ts";
import { visitField } from "../../model/fields.ts";
import { insidePath } from "../../model/insidePath.ts";
import type { FileKind } from "../../model/kind.ts";
import type { FieldPath } from "../../model/kindRow.ts";
import { findingAt, graphRule } from "../rule.ts";

/** Fields that hold a path and nothing else. */
const paths: { readonly [K in FileKind]?: readonly FieldPath[] } = {
  document: [["path"]],
  assent: [["workflows", "*"]],
};
const evidenceFile: FieldPath = ["history", "[]", "evidence", "file"];

/** Fields that may hold an address or the name of a test as well. */
const proofs: { readonly [K in FileKind]?: readonly FieldPath[] } = {
  requirement: [["acceptanceCriteria", "[]", "evidence", "[]"]],
  commitment: [["evidence", "[]"]],
  acceptance: [["runs", "[]", "source"]],
};

/** From the top of a disk, of a drive or of another machine, or through the folder above; no address of the web. */
const outwards = /^(?!https?:)(?:[/\\]|[A-Z]:[/\\]|file:|(?:.*[/\\])?\.\.(?:[/\\]|$))/i;

/** What a record names lies within the project. */
export const refOutside = graphRule({
  code: "ref/outside",
  linksOnly: true,
  *check(entry, { t }) {
    for (const [path, pointer] of outsidePaths(entry)) {
      const message = t("“{path}” is no path within the project: write one, with “/” between the names.", {
        path,
      });
      yield findingAt(entry, "ref/outside", message, pointer);
    }
  },
});

function outsidePaths({ kind, value }: Entry): [path: string, pointer: readonly (string | number)[]][] {
  const found: [string, readonly (string | number)[]][] = [];
  const look = (fields: readonly FieldPath[], leadsOut: (text: string) => boolean) => {
    for (const field of fields) {
      visitField(value, field, (text, pointer) => {
        if (typeof text === "string" && leadsOut(text)) found.push([text, pointer]);
      });
    }
  };
  look([...(paths[kind] ?? []), evidenceFile], (text) => insidePath(text) === undefined);
  look(proofs[kind] ?? [], (text) => outwards.test(text));
  return found;
}

import { visitField } from "../../model/fields.ts";
import type { FieldPath } from "../../model/kindRow.ts";
import { findingAt, graphRule } from "../rule.ts";

/** What is shown to people as a name, in lists, votes and documents. */
const names: readonly FieldPath[] = [["title"], ["name"], ["client"], ["organisation"], ["contact", "email"]];

/**
 * Characters that take no room, or change the order in which others are shown. Those that join or part letters are
 * looked for only where no script needs them.
 */
const hidden =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{N}\p{P}\s])[\u200c\u200d]/u;

/** Two names that look alike are alike. */
export const textHiddenCharacter = graphRule({
  code: "text/hidden-character",
  linksOnly: true,
  check: (entry, { t }) =>
    names.flatMap((name) => {
      const findings: ReturnType<typeof findingAt>[] = [];
      visitField(entry.value, name, (value, pointer) => {
        const [found] = (typeof value === "string" && hidden.exec(value)) || [];
        if (found === undefined) return;
        const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
        const message = t("Nobody sees the character {character} in this name: remove it.", { character });
        findings.push(findingAt(entry, "text/hidden-character", message, pointer));
      });
      return findings;
    }),
});

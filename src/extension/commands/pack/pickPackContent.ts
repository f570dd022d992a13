import { window } from "vscode";
import { packWords } from "../../../core/exchange/pack/packScope.ts";
import type { Translate } from "../../../core/model/translate.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { recordItems } from "../recordItems.ts";

const kinds = ["charter", "requirement", "change", "acceptance", "deliverable"] as const;

/** What goes into a pack: one of its words, or the ids of records; undefined when cancelled. */
export async function pickPackContent(
  session: ProjectSession,
  t: Translate,
): Promise<readonly string[] | undefined> {
  const words = wordTitles(t);
  const items = [
    ...packWords.map((word) => ({ label: words[word], what: [word] as readonly string[] })),
    { label: t("Choose records…"), what: undefined },
  ];
  const picked = await window.showQuickPick(items, { placeHolder: t("What goes into the pack?") });
  if (!picked || picked.what) return picked?.what;
  const records = await window.showQuickPick(recordItems(session, kinds), {
    canPickMany: true,
    placeHolder: t("Which records go into the pack?"),
    matchOnDescription: true,
  });
  return records && records.length > 0 ? records.map(({ entry }) => entry.id) : undefined;
}

function wordTitles(t: Translate): Readonly<Record<(typeof packWords)[number], string>> {
  return {
    "all-open": t("Everything that waits for them"),
    requirements: t("Requirements to confirm"),
    changes: t("Changes to vote on"),
    acceptance: t("Acceptances to sign"),
    charter: t("The charter to approve"),
    baseline: t("What the last baseline holds, to read"),
  };
}

import type { Risk } from "../../../generated/records.ts";
import type { BoardRank } from "../../../protocol/board/boardView.ts";
import type { Entry } from "../../model/entry.ts";
import { levelOf } from "../../model/riskMatrix.ts";
import type { Settings } from "../../model/settings.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import { fieldWords } from "../fieldWords.ts";

/** The field by which records of a kind are ranked, and whether its schema names what weighs most first or last. */
const rankFields: { readonly [K in LifecycleKind]?: { field: string; most: "first" | "last" } } = {
  requirement: { field: "priority", most: "first" },
  change: { field: "class", most: "last" },
  issue: { field: "severity", most: "last" },
};

/** By what the records of a kind are ranked; undefined where there is nothing of the sort. */
export function rankOf(kind: LifecycleKind, { risk }: Settings, t: Translate): BoardRank | undefined {
  if (kind === "risk") {
    const values = risk.levels.map(({ id, title }) => ({ id, title: title ?? id }));
    return { title: t("Level"), values: values.reverse() };
  }
  const ranked = rankFields[kind];
  const words = ranked && fieldWords(kind, [ranked.field], t);
  if (!words) return undefined;
  return ranked.most === "last" ? { ...words, values: words.values.toReversed() } : words;
}

/** The rank of a record: the id of one of its kind's; undefined where it has none. */
export function rankOfCard(entry: Entry, { risk: scale }: Settings): string | undefined {
  if (entry.kind === "risk") {
    const { current, inherent } = entry.value as Risk;
    return levelOf(current ?? inherent, scale)?.id;
  }
  const ranked = rankFields[entry.kind as LifecycleKind];
  const value = ranked && (entry.value as unknown as Readonly<Record<string, unknown>>)[ranked.field];
  return typeof value === "string" ? value : undefined;
}

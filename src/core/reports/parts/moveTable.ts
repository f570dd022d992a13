import { kindTitle } from "../../model/kindTitle.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import type { Move } from "./happenings.ts";
import { tableOf } from "./tableOf.ts";

/** Which records came to which state, and when. @param none said where there is nothing */
export function moveTable(
  moves: readonly Move[],
  direction: "onward" | "back",
  { t }: FactsSource,
  none: string,
): readonly Block[] {
  return tableOf(
    [
      { title: t("Date"), width: 15 },
      { title: t("Record"), width: 19 },
      { title: t("What") },
      { title: t("State"), width: 24 },
    ],
    moves.map(({ entry, day, state, note, isDone }) => [
      [day],
      [strong(entry.id), quiet(kindTitle(entry.kind, t))],
      [entry.value.title, ...(note.trim() === "" ? [] : [quiet(note)])],
      [mark(direction === "back" ? "bad" : isDone ? "good" : "plain", state)],
    ]),
    t,
    none,
  );
}

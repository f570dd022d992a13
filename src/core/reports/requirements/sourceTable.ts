import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { quiet, strong } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { personName } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { byNumber } from "./byNumber.ts";

/** Who asked for what, and how it was elicited: a line for each stakeholder and way. */
export function sourceTable(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, t } = source;
  const groups = new Map<string, { who: string; how: string; dates: string[]; ids: string[] }>();
  for (const entry of [...project.valid("requirement")].sort(byNumber)) {
    if (isEnded(entry, lifecycleOf)) continue;
    const { stakeholder = "", method, date } = entry.value.source ?? {};
    const key = `${stakeholder}\n${method ?? ""}`;
    const group = groups.get(key) ?? {
      who: personName(stakeholder, project) || t("not said"),
      how: fieldWord(method, ["source", "method"], "requirement", source),
      dates: [],
      ids: [],
    };
    groups.set(key, group);
    group.ids.push(entry.id);
    if (date !== undefined) group.dates.push(date);
  }
  return tableOf(
    [
      { title: t("By whom"), width: 24 },
      { title: t("Method"), width: 18 },
      { title: t("Date"), width: 24 },
      { title: t("Requirements") },
    ],
    [...groups.values()].map(({ who, how, dates, ids }) => {
      const [first, ...others] = dates.sort();
      const last = others.at(-1);
      const when = last === undefined || last === first ? first : `${first} – ${last}`;
      return [[strong(who)], textCell(how), textCell(when), [ids.join(t(", ")), quiet(String(ids.length))]];
    }),
    t,
  );
}

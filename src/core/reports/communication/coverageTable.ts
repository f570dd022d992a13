import { fieldTitle } from "../../views/fieldChoices.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { communicationsFor, lacksCover } from "../../workflow/coverage.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";

/** Everybody who is with the project: how they stand, how they should, and what reaches them; key people first. */
export function coverageTable(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, t } = source;
  const people = [...project.valid("stakeholder")].filter((entry) => !isEnded(entry, lifecycleOf));
  const rank = (key: boolean | undefined) => (key ? 0 : 1);
  return tableOf(
    [
      { title: t("Stakeholder"), width: 24 },
      { title: fieldTitle("stakeholder", ["roles"], t), width: 18 },
      { title: fieldTitle("stakeholder", ["engagement"], t), width: 20 },
      { title: t("Preferences"), width: 16 },
      { title: t("Reached by") },
    ],
    people
      .sort((a, b) => rank(a.value.key) - rank(b.value.key))
      .map((entry) => {
        const { title, organisation, key, roles = [], engagement, preferences } = entry.value;
        const word = (value: string | undefined, ...path: string[]) =>
          fieldWord(value, path, "stakeholder", source);
        const level = [
          word(engagement?.current, "engagement", "current"),
          word(engagement?.desired, "engagement", "desired"),
        ].filter(Boolean);
        const reaching = [...new Set(communicationsFor(entry.id, project, lifecycleOf))].map(({ id }) => id);
        return [
          [key ? [strong(title), quiet(t("key"))] : title, ...(organisation ? [quiet(organisation)] : [])],
          textCell(roles.map((role) => word(role, "roles", "[]")).join(t(", "))),
          textCell([...new Set(level)].join(" → ")),
          textCell([preferences?.channel, preferences?.times].filter(Boolean).join(" · ")),
          lacksCover(entry, project, lifecycleOf)
            ? [mark("bad", t("nothing reaches them"))]
            : textCell(reaching.join(t(", "))),
        ];
      }),
    t,
  );
}

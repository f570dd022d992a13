import type { Issue } from "../../../generated/records.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import type { Block, Tone } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { personName } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";

const severities: Readonly<Record<NonNullable<Issue["severity"]>, { rank: number; tone: Tone }>> = {
  critical: { rank: 0, tone: "bad" },
  major: { rank: 1, tone: "warning" },
  minor: { rank: 2, tone: "plain" },
};

/** The issues that are open, the gravest first. */
export function issueBlocks(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, today, t } = source;
  const open = [...project.valid("issue")].filter((entry) => !isEnded(entry, lifecycleOf));
  const rank = ({ severity }: Issue) => (severity === undefined ? 3 : severities[severity].rank);
  return tableOf(
    [
      { title: t("Issue"), width: 14 },
      { title: t("What") },
      { title: fieldTitle("issue", ["severity"], t), width: 15 },
      { title: t("State"), width: 15 },
      { title: t("Owner"), width: 17 },
      { title: t("Due"), width: 15 },
    ],
    open
      .sort((a, b) => rank(a.value) - rank(b.value))
      .map((entry) => {
        const { title, type, severity, owner, due } = entry.value;
        return [
          [
            strong(entry.id),
            ...(type === undefined ? [] : [quiet(fieldWord(type, ["type"], "issue", source))]),
          ],
          [title],
          severity === undefined
            ? []
            : [mark(severities[severity].tone, fieldWord(severity, ["severity"], "issue", source))],
          [stateTitle(entry, lifecycleOf, t)],
          textCell(personName(owner, project)),
          due === undefined ? [] : due < today ? [due, mark("bad", t("overdue"))] : [due],
        ];
      }),
    t,
    t("No issue is open."),
  );
}

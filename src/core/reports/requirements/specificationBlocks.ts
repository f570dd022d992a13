import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { byDate } from "../acceptance/baselineBehind.ts";
import type { Block } from "../document/document.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { personName } from "../parts/people.ts";
import { factsOf } from "../parts/tableOf.ts";

const priorities = ["must", "should", "could", "wont"] as const;

/** How many requirements there are of which priority, and by which baseline they were agreed. */
export function specificationBlocks(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, today, t } = source;
  const [charter] = project.valid("charter");
  const open = [...project.valid("requirement")].filter((entry) => !isEnded(entry, lifecycleOf));
  const baseline = [...project.valid("baseline")].sort(byDate).at(-1);
  const counted = priorities.flatMap((priority) => {
    const count = open.filter(({ value }) => value.priority === priority).length;
    const word = fieldWord(priority, ["priority"], "requirement", source);
    return count === 0 ? [] : [t("{count} {result}", { count, result: word })];
  });
  return factsOf([
    [t("Requirements"), String(open.length)],
    [t("By priority"), counted.join(t(", "))],
    [t("Latest baseline"), baseline && [baseline.id, baseline.value.date].join(" · ")],
    [t("Client"), project.settings.client],
    [t("Sponsor"), personName(charter?.value.sponsor, project)],
    [t("As of"), today],
  ]);
}

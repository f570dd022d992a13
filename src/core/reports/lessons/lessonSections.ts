import type { Lesson } from "../../../generated/records.ts";
import type { Entry } from "../../model/entry.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block, Section } from "../document/document.ts";
import { nothing } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { factsOf } from "../parts/tableOf.ts";

interface Told {
  readonly from: FactsSource;
  readonly entry: Entry<"lesson">;
}

const order: readonly (Lesson["reuse"] | undefined)[] = ["successCase", "practice", "pitfall", undefined];

/** Lessons by what they can serve as; of several projects, each names its own. */
export function lessonSections(projects: readonly FactsSource[], source: FactsSource): readonly Block[] {
  const { t } = source;
  const all = projects.flatMap((from) =>
    [...from.project.valid("lesson")].map((entry): Told => ({ from, entry })),
  );
  const told = all.filter(
    ({ from, entry }) => entry.value.status !== "withdrawn" || !isEnded(entry, from.lifecycleOf),
  );
  const sections = order.flatMap((reuse): readonly Section[] => {
    const own = told.filter(({ entry }) => entry.value.reuse === reuse);
    if (own.length === 0) return [];
    const title = reuse === undefined ? t("Other lessons") : fieldWord(reuse, ["reuse"], "lesson", source);
    return [
      { form: "section", title, blocks: own.map((one) => lessonSection(one, projects.length > 1, source)) },
    ];
  });
  return sections.length > 0 ? sections : [nothing(t)];
}

function lessonSection({ from, entry }: Told, namesProject: boolean, { t }: FactsSource): Section {
  const { title, date, category, situation, cause, advice, tags = [] } = entry.value;
  const field = (name: string) => fieldTitle("lesson", [name], t);
  const id = namesProject ? "" : entry.id;
  return {
    form: "section",
    title: [id, title].filter(Boolean).join(" "),
    paper: "together",
    blocks: [
      ...factsOf([
        [t("Project"), namesProject ? `${from.project.settings.name} (${entry.id})` : ""],
        [field("category"), category],
        [field("date"), date],
        [t("Tags"), tags.join(t(", "))],
      ]),
      ...text(field("situation"), situation),
      ...text(field("cause"), cause),
      ...text(field("advice"), advice),
    ],
  };
}

function text(name: string, said: string | undefined): readonly Block[] {
  return said?.trim() ? [{ form: "paragraph", line: [{ form: "strong", text: name }, said] }] : [];
}

import type { ProjectView } from "../../core/model/project.ts";
import { recordWith } from "../../core/model/recordWith.ts";
import type { ReportKind } from "../../core/reports/report.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import { type Language, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import { factsNow } from "../factsNow.ts";
import { findProject, findProjects } from "../openProjects.ts";
import { readRecords } from "../readRecords.ts";

/** The projects of which a report tells, in the language of the report. */
export interface ReportProjects {
  /** That of the project that it is about; absolute. */
  readonly folder: string;
  readonly sources: readonly [FactsSource, ...FactsSource[]];
  /** The id of the stakeholder for whom it is. */
  readonly reader: string | undefined;
}

/** Reads the projects: of lessons all that are named, of other reports the one that `--dir` means. */
export async function openReport(
  kind: ReportKind,
  rest: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<ReportProjects> {
  const { t } = around;
  const most = kind.name === "lessons" ? Number.POSITIVE_INFINITY : kind.name === "acceptance" ? 1 : 0;
  const superfluous = rest[most];
  if (superfluous !== undefined) {
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: superfluous }));
  }
  const dir = options.dir as string | undefined;
  const named = kind.name === "lessons" && rest.length > 0 ? rest : undefined;
  const folders = named
    ? [...new Set(named.flatMap((one) => findProjects(one, around)))]
    : [findProject(dir, around)];
  const projects: ProjectView[] = [];
  for (const folder of folders) projects.push(await readRecords(folder, around));
  const [project] = projects as [ProjectView];
  const reader = readerIn(project, options.for, around);
  const language = languageOf(project, reader, options.language);
  const own = await around.translatorFor(language);
  const sources = projects.map((one) => ({ ...factsNow(one, around), t: own }));
  return { folder: String(folders[0]), sources: sources as [FactsSource, ...FactsSource[]], reader };
}

function readerIn(project: ProjectView, id: OptionValues[string], { t }: Surroundings): string | undefined {
  if (id === undefined) return undefined;
  if (recordWith(String(id), project)?.kind === "stakeholder") return String(id);
  throw new UsageError(t("“{id}” is no stakeholder of this project.", { id: String(id) }));
}

/** What was asked for, else what the reader prefers, else what the project speaks. */
function languageOf(project: ProjectView, reader: string | undefined, asked: OptionValues[string]): Language {
  if (asked !== undefined) return asked as Language;
  const value = reader === undefined ? undefined : recordWith(reader, project)?.value;
  const { preferences } = (value ?? {}) as { preferences?: { language?: Language } };
  return preferences?.language ?? project.settings.locale;
}

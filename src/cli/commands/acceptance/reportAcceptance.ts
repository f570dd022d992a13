import type { Entry } from "../../../core/model/entry.ts";
import {
  acceptanceHtml,
  acceptanceJson,
  acceptanceMarkdown,
} from "../../../core/reports/acceptance/acceptanceDocument.ts";
import { acceptanceReport } from "../../../core/reports/acceptance/acceptanceReport.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { openOne } from "../../openProjects.ts";
import { printable } from "../../printable.ts";
import { readRecord } from "../../recordArgument.ts";
import { writeReport } from "../../writeReport.ts";

const writers = { markdown: acceptanceMarkdown, html: acceptanceHtml, json: acceptanceJson };

/** Writes what a client keeps of an acceptance, in the language of the project unless another one is asked for. */
export async function reportAcceptance(
  [id, ...rest]: readonly string[],
  { format = "markdown", output, lang, dir }: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const [superfluous] = rest;
  if (superfluous !== undefined) {
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: superfluous }));
  }
  const { service } = await openOne(dir, around);
  const { project } = service;
  const entry = readRecord(id, project, around);
  if (entry.kind !== "acceptance") throw new UsageError(t("“{id}” is not an acceptance.", { id: entry.id }));
  if (!entry.valid) throw new UsageError(t("“{id}” has problems: mend them first.", { id: entry.id }));

  const own = lang === undefined ? await around.translatorFor(project.settings.locale) : t;
  const report = acceptanceReport(entry as Entry<"acceptance">, { ...service.factsAt(around.now), t: own });
  const text = writers[format as keyof typeof writers](report, own);
  if (output === undefined) around.out(text);
  else await writeReport(String(output), text, String(format), around);
  if (report.sound) return exit.fine;
  around.err(
    `assent: ${printable(t("What “{id}” says does not hold: the report begins with why.", { id: entry.id }))}\n`,
  );
  return exit.problems;
}

import { planImpact } from "../../../core/act/planImpact.ts";
import type { Impact } from "../../../core/control/impact/impact.ts";
import { impactForm } from "../../../core/control/impact/impactForm.ts";
import { impactOf } from "../../../core/control/impact/impactOf.ts";
import type { Entry } from "../../../core/model/entry.ts";
import { kindTitle } from "../../../core/model/kindTitle.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { previewFile } from "../../filePreview.ts";
import { describeFigures } from "../../impactFigures.ts";
import { impactTree } from "../../impactTree.ts";
import { type OpenProject, openOne } from "../../openProjects.ts";
import { paint } from "../../paint.ts";
import { printable } from "../../printable.ts";
import { readRecord } from "../../recordArgument.ts";
import { refuse } from "../../stepReport.ts";
import { writePlanned } from "../../writePlanned.ts";

/** Shows what a change would touch, or writes that into the change request. */
export async function showImpact(
  [id]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { out, t } = around;
  const depth = readDepth(options.depth as string | undefined, around);
  const project = await openOne(options.dir, around);
  const entry = readRecord(id, project.service.project, around);
  if (options.fill === true) return fill(entry, project, options, around);
  if (options["dry-run"] === true) throw new UsageError(t("“--dry-run” needs “--fill”."));
  if (entry.kind === "change" && !entry.valid) {
    throw new UsageError(t("“{id}” has problems: mend them first.", { id: entry.id }));
  }
  const impact = impactOf(entry, project.service.factsAt(around.now), depth);
  if (options.format === "json") out(toJson({ ...impact, form: impactForm(impact, t) }));
  else out(describe(impact, around));
  return exit.fine;
}

async function fill(
  entry: Entry,
  { folder, service }: OpenProject,
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { out, t, colour } = around;
  if (options.depth !== undefined) {
    throw new UsageError(t("“{option}” does not go with “{word}”.", { option: "--depth", word: "--fill" }));
  }
  if (entry.kind !== "change") {
    throw new UsageError(t("“{id}” is not a change request: nothing can be filled in.", { id: entry.id }));
  }
  const planned = planImpact(entry as Entry<"change">, service.factsAt(around.now));
  const record = entry.id;
  const isJson = options.format === "json";
  if (!planned.ok) {
    if (isJson) out(toJson({ ok: false, record, reasons: planned.reasons }));
    else refuse(t("The impact can't be filled in."), planned.reasons, around);
    return exit.problems;
  }
  const dryRun = options["dry-run"] === true;
  const { form, files } = planned;
  if (!dryRun && files.length > 0) await writePlanned(folder, files, around);
  if (isJson) {
    out(
      toJson({ ok: true, record, dryRun, filled: form.proposed, form, files: files.map(({ path }) => path) }),
    );
  } else if (files.length === 0) {
    out(`${t("{id} states all of this already: nothing is filled in.", { id: printable(record) })}\n`);
  } else {
    out(`${t("{id}: fills in {fields}", { id: printable(record), fields: form.proposed.join(", ") })}\n`);
    const style = paint(colour);
    if (dryRun) {
      const previews = files.map((file) => previewFile(file, style));
      out(["", t("Nothing is written; this would change:"), "", ...previews].join("\n"));
    }
  }
  return exit.fine;
}

function describe(impact: Impact, around: Surroundings): string {
  const { t, colour } = around;
  const style = paint(colour);
  const { id, kind, title, status } = impact.subject;
  const head = [style.bold(printable(id)), kindTitle(kind, t), printable(title), printable(status)];
  const section = (name: string, lines: readonly string[]) =>
    lines.length > 0 ? [style.bold(name), ...lines, ""] : [];
  return [
    head.filter(Boolean).join("  "),
    "",
    ...section(t("What would change, and what that touches"), impactTree(impact, "downstream", around)),
    ...section(t("What that rests on"), impactTree(impact, "upstream", around)),
    ...describeFigures(impact.figures, around),
  ].join("\n");
}

function readDepth(text: string | undefined, { t }: Surroundings): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(t("“{option}” must be a whole number from 1 on.", { option: "--depth" }));
}

function toJson(value: object): string {
  return `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
}

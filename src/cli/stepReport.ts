import type { PlannedEvent } from "../core/act/planEvent.ts";
import type { Condition } from "../core/workflow/guards/guard.ts";
import type { Surroundings } from "./command.ts";
import { previewFile } from "./filePreview.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { reasonLines } from "./reasonLines.ts";
import { padColumns } from "./table.ts";

type Carried = Extract<PlannedEvent, { ok: true }>;

/** What happened to which records, or would: for people. */
export function describeSteps(planned: Carried, isDryRun: boolean, { t, colour }: Surroundings): string {
  const style = paint(colour);
  const rows = planned.steps.map(({ entry, from, to }) => [
    style.bold(printable(entry.id)),
    `${printable(from)} → ${printable(to)}`,
  ]);
  const created = planned.created.map((id) => t("Creates {id}", { id: printable(id) }));
  const passedOver = planned.passedOver.flatMap(({ entry, event, reasons }) => [
    t("{id}: {event} does not happen along with it:", { id: printable(entry.id), event: printable(event) }),
    ...reasonLines(reasons, style).map((line) => `  ${line}`),
  ]);
  const lines = [...padColumns(rows), ...created, ...passedOver];
  if (!isDryRun) return `${lines.join("\n")}\n`;
  return [
    ...lines,
    "",
    t("Nothing is written; this would change:"),
    "",
    ...planned.files.map((file) => previewFile(file, style)),
  ].join("\n");
}

/** The same as plain data. */
export function stepsJson({ steps, created, passedOver, files }: Carried): Record<string, unknown> {
  return {
    steps: steps.map(({ entry, happening, from, to }) => ({
      record: entry.id,
      event: happening.event,
      from,
      to,
    })),
    created,
    passedOver: passedOver.map(({ entry, event, reasons }) => ({ record: entry.id, event, reasons })),
    files: files.map(({ path }) => path),
  };
}

/** Says on the error output that something can't happen, and everything that stands against it. */
export function refuse(sentence: string, reasons: readonly Condition[], { err, colour }: Surroundings): void {
  const lines = reasonLines(reasons, paint(colour)).map((line) => `  ${line}\n`);
  err(`assent: ${printable(sentence)}\n${lines.join("")}`);
}

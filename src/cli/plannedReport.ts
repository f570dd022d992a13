import type { Condition } from "../core/workflow/guards/guard.ts";
import { exit, type OptionValues, type Surroundings } from "./command.ts";
import { type PreviewedFile, previewFile } from "./filePreview.ts";
import { toWrites } from "./fileWrites.ts";
import { paint } from "./paint.ts";
import { refuse } from "./stepReport.ts";
import { writePlanned } from "./writePlanned.ts";

/** What a command would do, or what stands against it. */
export type Planned =
  | { readonly ok: true; readonly files: readonly PreviewedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** How a plan is told. */
export interface Telling<P> {
  /** What has been done, for people: lines without their ends. */
  readonly lines: (planned: P) => readonly string[];
  /** The same as plain data. */
  readonly data: (planned: P) => Readonly<Record<string, unknown>>;
  /** What can't be done, where that is so. */
  readonly refusal: string;
}

/** Writes what is planned, unless it is only tried out, and tells it in the wanted format; returns the exit status. */
export async function carryOut<P extends Planned>(
  planned: P,
  folder: string,
  options: OptionValues,
  { lines, data, refusal }: Telling<Extract<P, { ok: true }>>,
  around: Surroundings,
): Promise<number> {
  const { out, t, colour } = around;
  const isJson = options.format === "json";
  const toJson = (value: object) => `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
  if (!planned.ok) {
    if (isJson) out(toJson({ ok: false, reasons: planned.reasons }));
    else refuse(refusal, planned.reasons, around);
    return exit.problems;
  }
  const done = planned as Extract<P, { ok: true }>;
  const isDryRun = options["dry-run"] === true;
  const writes = toWrites(done.files);
  if (!isDryRun) await writePlanned(folder, writes, around);
  const files = writes.map(({ path }) => path);
  if (isJson) out(toJson({ ok: true, dryRun: isDryRun, ...data(done), files }));
  else
    out(
      lines(done)
        .map((line) => `${line}\n`)
        .join(""),
    );
  if (isJson || !isDryRun) return exit.fine;
  const previews = done.files.map((file) => previewFile(file, paint(colour)));
  out(["", t("Nothing is written; this would change:"), "", ...previews].join("\n"));
  return exit.fine;
}

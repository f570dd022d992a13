import { type DiffStep, sequenceDiff } from "../core/model/sequenceDiff.ts";
import type { FileWrite } from "../node/writeFiles.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Unchanged lines around each change. */
const context = 3;

/** A file that is to be written, not taken away. */
export type FileText = FileWrite & { readonly text: string };

/** A file that is written, gets another name, or goes. */
export type PreviewedFile = FileWrite & { readonly from?: string };

/** What would change in a file, as a unified diff for people. */
export function previewFile({ path, text, expected, from = path }: PreviewedFile, style: Paint): string {
  const lines = sequenceDiff(linesOf(expected ?? ""), linesOf(text ?? ""));
  return [
    style.bold(`--- ${expected === undefined ? "/dev/null" : printable(from)}`),
    style.bold(`+++ ${text === undefined ? "/dev/null" : printable(path)}`),
    ...hunksOf(lines).flatMap(([start, end]) => describeHunk(lines, start, end, style)),
    "",
  ].join("\n");
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The stretches to show, as first and exclusive last index: changes whose surroundings touch are shown together. */
function hunksOf(lines: readonly DiffStep<string>[]): [number, number][] {
  const hunks: [number, number][] = [];
  for (const [index, { mark }] of lines.entries()) {
    if (mark === " ") continue;
    const last = hunks.at(-1);
    const end = Math.min(lines.length, index + context + 1);
    if (last && index - context <= last[1]) last[1] = end;
    else hunks.push([Math.max(0, index - context), end]);
  }
  return hunks;
}

function describeHunk(
  lines: readonly DiffStep<string>[],
  start: number,
  end: number,
  style: Paint,
): string[] {
  const count = (mark: "-" | "+", from: number, to: number) =>
    lines.slice(from, to).filter((line) => line.mark === " " || line.mark === mark).length;
  const range = (mark: "-" | "+") => {
    const length = count(mark, start, end);
    return `${mark}${count(mark, 0, start) + (length > 0 ? 1 : 0)},${length}`;
  };
  const shown = lines.slice(start, end).map((line) => describeLine(line, style));
  return [style.blue(`@@ ${range("-")} ${range("+")} @@`), ...shown];
}

function describeLine({ mark, token }: DiffStep<string>, style: Paint): string {
  const line = `${mark}${withoutControls(token)}`;
  return mark === " " ? line : style[mark === "+" ? "green" : "red"](line);
}

/** Keeps the spaces of a line, unlike `printable`. */
function withoutControls(line: string): string {
  return line
    .replace(/\r$/, "")
    .replace(/[\r\v\f]/g, "\ufffd")
    .replace(/\S+/g, printable);
}

import type { BaselineDiff, DiffRecord, DiffSide } from "../core/control/baseline/baselineDiff.ts";
import type { Segment } from "../core/control/baseline/wordDiff.ts";
import type { Kind } from "../core/model/kind.ts";
import { type Change, viewChange } from "../core/reports/changeView.ts";
import { revealed } from "../core/reports/revealed.ts";
import type { Surroundings } from "./command.ts";
import { type Paint, paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { padColumns } from "./table.ts";

/** Characters that are shown around a change of a long text. */
const context = 40;

interface Printed {
  readonly diff: BaselineDiff;
  readonly kindOf: (id: string) => Kind | undefined;
  /** The language of the records. */
  readonly locale: string;
}

/** A comparison of baselines for a terminal: `[-removed-]` and `{+added+}` words, with or without colours. */
export function baselineDiffText({ diff, kindOf, locale }: Printed, { t, colour }: Surroundings): string {
  const style = paint(colour);
  const { before, after, added, removed, changed, counts } = diff;
  const changes = changed.flatMap(({ id, title, fields }) => [
    `  ${style.bold(safe(id))}  ${safe(title)}`,
    ...fields.flatMap((field) => {
      const { name, change } = viewChange(field, { kind: kindOf(id), t }, locale);
      return describeChange(style.grey(name.map(safe).join(" › ")), change, style);
    }),
  ]);
  return [
    ...padColumns([describeSide(before, t), describeSide(after, t)]),
    "",
    t("Changed: {changed}, added: {added}, removed: {removed}, unchanged: {unchanged}", { ...counts }),
    ...section(style.bold(t("Changed records")), changes),
    ...section(style.bold(t("Added records")), listed(added, style.green, "+")),
    ...section(style.bold(t("Removed records")), listed(removed, style.red, "-")),
    "",
  ].join("\n");
}

function describeSide({ baseline, records }: DiffSide, t: Surroundings["t"]): string[] {
  const count = t("Records: {count}", { count: records });
  if (!baseline) return [t("Working copy"), "", count, ""];
  return [safe(baseline.id), baseline.date, count, safe(baseline.title ?? "")];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ["", title, ...lines] : [];
}

function listed(records: readonly DiffRecord[], colour: Paint["green"], sign: string): string[] {
  return padColumns(records.map(({ id, title }) => [`  ${colour(`${sign} ${safe(id)}`)}`, safe(title)]));
}

function describeChange(name: string, change: Change, style: Paint): string[] {
  switch (change.form) {
    case "words": {
      const last = change.segments.length - 1;
      const parts = change.segments.map((segment, index) =>
        segment.change === "same"
          ? shortened(segment.text, index === 0, index === last)
          : marked(segment, style),
      );
      return [`    ${name}`, `      ${parts.join("").trim()}`];
    }
    case "items":
      return [`    ${name}`, ...change.items.map((item) => `      ${marked(item, style)}`)];
    case "values": {
      const { before, after } = change;
      const parts = [
        ...(before === undefined ? [] : [marked({ change: "removed", text: inOneLine(before) }, style)]),
        ...(after === undefined ? [] : [marked({ change: "added", text: inOneLine(after) }, style)]),
      ];
      return [`    ${name}`, `      ${parts.join(" ")}`];
    }
  }
}

function marked({ change, text }: Segment, style: Paint): string {
  const shown = text.trim() === "" ? text.replaceAll("\n", "↵").replaceAll(" ", "␣") : safe(text);
  if (change === "same") return shown;
  return change === "added" ? style.green(`{+${shown}+}`) : style.red(`[-${shown}-]`);
}

/** Of an unchanged stretch what stands beside changes. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...safe(text)];
  const start = isFirst ? 0 : context;
  const end = isLast ? 0 : context;
  if (characters.length <= start + end + 10) return characters.join("");
  return `${characters.slice(0, start).join("")} … ${characters.slice(characters.length - end).join("")}`;
}

function inOneLine(text: string): string {
  return text.trim().replace(/\n\s*/g, "; ");
}

function safe(text: string): string {
  return printable(revealed(text));
}

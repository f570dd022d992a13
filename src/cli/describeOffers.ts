import { statusOf } from "../core/workflow/atRest.ts";
import { type DataField, labelText } from "../core/workflow/definition.ts";
import type { LivingEntry } from "../core/workflow/facts.ts";
import type { Condition } from "../core/workflow/guards/guard.ts";
import type { Lifecycle } from "../core/workflow/lifecycle.ts";
import type { Offer } from "../core/workflow/offers.ts";
import { kindTable } from "../generated/kinds.ts";
import type { Surroundings } from "./command.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { reasonLines } from "./reasonLines.ts";
import { padColumns } from "./table.ts";

/** What may happen next to a record, for people: what is open first, then the rest with all that stands against it. */
export function describeOffers(
  entry: LivingEntry,
  lifecycle: Lifecycle | undefined,
  obstacles: readonly Condition[],
  offers: readonly Offer[],
  around: Surroundings,
): string {
  const { t, colour, lang } = around;
  const style = paint(colour);
  const status = statusOf(entry);
  const state = labelText(lifecycle?.states.get(status)?.title, t, status);
  const kind = kindTable[entry.kind].title[lang];
  const open = offers.filter(({ isOpen }) => isOpen);
  const blocked = offers.filter(({ isOpen }) => !isOpen);
  const lines = [
    `${style.bold(printable(entry.id))}  ${kind}  ${printable(status)} (${printable(state)})`,
    "",
    ...section(t("Nothing can happen yet"), reasonLines(obstacles, style)),
    ...section(t("May happen"), describeAll(open, obstacles, around)),
    ...section(t("Can't happen yet"), describeAll(blocked, obstacles, around)),
  ];
  if (offers.length + obstacles.length === 0) lines.push(t("No event is possible in this state."), "");
  return lines.join("\n");

  function section(title: string, rows: readonly string[]): readonly string[] {
    return rows.length > 0 ? [style.bold(title), ...rows.map((row) => `  ${row}`), ""] : [];
  }
}

function describeAll(
  offers: readonly Offer[],
  obstacles: readonly Condition[],
  { t, colour }: Surroundings,
): readonly string[] {
  const style = paint(colour);
  const heads = padColumns(
    offers.map(({ event, target, title }) => [style.bold(event), `→ ${target}`, printable(title)]),
  );
  return offers.flatMap(({ conditions, data, reasons }, index) => [
    heads[index] ?? "",
    ...Object.entries(data).map(([key, field]) => `    ${describeField(key, field, t)}`),
    ...conditions.map((condition) => `    ${style.grey("•")} ${printable(condition)}`),
    ...reasonLines(
      reasons.filter(({ message }) => obstacles.every((obstacle) => obstacle.message !== message)),
      style,
    ).map((line) => `    ${line}`),
  ]);
}

/** The option that says it, and what to write there. */
function describeField(
  key: string,
  { type, title, required, choices, kinds }: DataField,
  t: Surroundings["t"],
): string {
  const places: Readonly<Record<DataField["type"], string>> = {
    line: t("text"),
    text: t("text"),
    date: "YYYY-MM-DD",
    number: t("number"),
    yesNo: "true|false",
    choice: (choices ?? []).join("|"),
    record: (kinds ?? []).join("|"),
  };
  const option = printable(`--set ${key}=<${places[type]}>`);
  return `${option}  ${printable(labelText(title, t, key))}${required ? ` (${t("needed")})` : ""}`;
}

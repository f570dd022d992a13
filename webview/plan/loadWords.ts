import type { LoadedWeek, LoadPlan, ResourceLoad } from "../../src/protocol/plan/planView.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { PlanContext } from "./planContext.ts";
import { capacityText } from "./wording.ts";

/** All that is known of a resource in a week, in one line. */
export function loadText(
  resource: ResourceLoad,
  load: LoadedWeek,
  { weeks, targets }: LoadPlan,
  context: PlanContext,
): string {
  const { texts, numbers } = context;
  const titles = new Map(targets.map(({ id, title }) => [id, title]));
  const parts = load.parts.map(({ to, amount }) =>
    fillIn(texts.part, {
      amount: numbers.plain(amount),
      title: [to, titles.get(to)].filter(Boolean).join(" "),
    }),
  );
  const values = {
    name: resource.title,
    date: weeks[load.week] ?? "",
    amount: numbers.plain(load.amount),
    capacity: capacityText(resource, context),
    over: numbers.plain(load.over),
  };
  return [fillIn(load.over > 0 ? texts.weekOver : texts.week, values), parts.join(texts.semicolon)].join(" ");
}

/** What is asked of a resource in a week, as a table writes it: “5 (+1)”. */
export function weekValue({ weeks }: ResourceLoad, week: number): string {
  const load = weeks.find((one) => one.week === week);
  if (!load) return "";
  return load.over > 0 ? `${load.amount} (+${load.over})` : String(load.amount);
}

/** The load as rows of a table with its head first: a row for each resource and week in which something is asked of it. */
export function loadRows(
  { weeks, targets, resources }: LoadPlan,
  { texts }: PlanContext,
): readonly (readonly (string | number)[])[] {
  const titles = new Map(targets.map(({ id, title }) => [id, title]));
  const head = [
    texts.resource,
    "",
    texts.kind,
    texts.weekOf,
    texts.capacity,
    texts.unit,
    texts.allocated,
    texts.tooMuch,
  ];
  return [
    [...head, texts.usedFor],
    ...resources.flatMap(({ id, title, kind, unit, capacity = "", weeks: loads }) =>
      loads.map(({ week, amount, over, parts }) => [
        ...[id, title, kind, weeks[week] ?? "", capacity, unit, amount, over],
        parts.map((part) => `${part.to} ${titles.get(part.to) ?? ""}: ${part.amount}`).join("; "),
      ]),
    ),
  ];
}

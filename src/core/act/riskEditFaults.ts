import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { RiskEdit } from "../../protocol/riskRegister.ts";
import type { Entry } from "../model/entry.ts";
import { isDate } from "../schema/formats.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { peopleOf } from "../workflow/people.ts";
import { strategyKinds } from "../workflow/riskStrategy.ts";

type RatingEdit = Extract<RiskEdit, { readonly what: "rating" }>;

/** What is wrong with the value that a field of a risk shall have; taking a value away is never wrong. */
export function riskEditFaults(
  entry: Entry<"risk">,
  edit: RiskEdit,
  source: FactsSource,
): readonly Condition[] {
  if (edit.what === "rating") return ratingFaults(entry, edit, source);
  if (edit.value === null) return [];
  switch (edit.what) {
    case "owner":
      return ownerFaults(entry, edit.value, source);
    case "strategy":
      return strategyFaults(entry, edit.value, source);
    case "reviewBy":
      return dayFaults(entry, edit.value, source);
  }
}

function ratingFaults({ id }: Entry, edit: RatingEdit, { project, t }: FactsSource): readonly Condition[] {
  return (["probability", "impact"] as const).flatMap((axis) => {
    const word = edit[axis];
    const known = project.settings.risk[axis];
    if (word === null || known.includes(word)) return [];
    const allowed = known.join(", ");
    const message = t("“{word}” is not in this project's scale: {allowed}.", { word, allowed });
    return [fault("rating-unknown", message, id)];
  });
}

/** Who accepted a risk accepted it from its owner: nobody is both. */
function ownerFaults({ id, value }: Entry<"risk">, owner: string, source: FactsSource): readonly Condition[] {
  const { project, t } = source;
  const isKnown = project.find(owner).some(({ kind }) => kind === "stakeholder");
  const people = peopleOf(project);
  const person = people.find(owner);
  if (!isKnown || !person) {
    return [fault("owner-unknown", t("“{owner}” is no stakeholder of this project.", { owner }), id)];
  }
  const { name } = person;
  if (person.hasLeft) return [fault("owner-left", t("{name} has left the project.", { name }), id)];
  const approver = value.acceptance?.approvedBy;
  if (approver !== undefined && people.find(approver) === person) {
    const message = t("{name} accepted this risk: somebody else has to own it.", { name });
    return [fault("owner-accepted", message, id)];
  }
  return [];
}

function strategyFaults(
  { id, value: { kind = "threat" } }: Entry<"risk">,
  strategy: string,
  { t }: FactsSource,
): readonly Condition[] {
  const known = (schemaGuide.risk.properties?.strategy?.values ?? []).map(String);
  const fitting = known.filter((one) => strategyKinds(one).includes(kind));
  if (fitting.includes(strategy)) return [];
  const about = { strategy, fitting: fitting.join(", ") };
  const message =
    kind === "opportunity"
      ? t("“{strategy}” is no response to an opportunity; these are: {fitting}.", about)
      : t("“{strategy}” is no response to a threat; these are: {fitting}.", about);
  return [fault("strategy-unfit", message, id)];
}

function dayFaults({ id }: Entry, day: string, { today, t }: FactsSource): readonly Condition[] {
  if (!isDate(day)) return [fault("date-invalid", t("Write a date such as 2026-06-15."), id)];
  if (day >= today) return [];
  const message = t("{day} is past: the next review is today or later.", { day });
  return [fault("date-past", message, id)];
}

function fault(code: string, message: string, id: string): Condition {
  return { code, message, records: [id] };
}

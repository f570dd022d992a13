import { sumOf } from "../../model/amount.ts";
import type { Translate } from "../../model/translate.ts";
import type { Impact } from "./impact.ts";

/** What can be said of an impact without judging it, a line for each dimension. */
export interface FormLines {
  readonly scope: string;
  readonly quality: string;
  readonly risk: string;
  readonly resources: string;
}

/** As many are named; the rest is counted. */
const named = 5;

export function proposedLines(impact: Impact, t: Translate): FormLines {
  return {
    scope: scopeLine(impact, t),
    quality: qualityLine(impact, t),
    risk: riskLine(impact, t),
    resources: resourcesLine(impact, t),
  };
}

function scopeLine(impact: Impact, t: Translate): string {
  const { targets } = impact;
  const [requirements, deliverables] = [touched("requirement", impact), touched("deliverable", impact)];
  return joined(
    [
      t("changed: {records}", { records: list(targets, t) }),
      requirements.length > 0 && t("dependent requirements: {records}", { records: list(requirements, t) }),
      deliverables.length > 0 && t("deliverables: {records}", { records: list(deliverables, t) }),
    ],
    t,
  );
}

function qualityLine(impact: Impact, t: Translate): string {
  const checks = touched("quality", impact);
  const { acceptances } = impact.figures;
  if (checks.length + acceptances.length === 0) return t("No quality check or signed acceptance is touched");
  return joined(
    [
      checks.length > 0 && t("quality checks to repeat: {records}", { records: list(checks, t) }),
      acceptances.length > 0 && t("acceptances to sign again: {records}", { records: list(acceptances, t) }),
    ],
    t,
  );
}

function riskLine({ figures }: Impact, t: Translate): string {
  const { risks, highest } = figures.risks;
  if (risks.length === 0) return t("No known risk is touched");
  const again = t("risks to assess again: {records}", { records: list(risks, t) });
  return joined([again, highest !== undefined && t("highest level: {level}", { level: highest })], t);
}

function resourcesLine({ figures }: Impact, t: Translate): string {
  const { people, effort } = figures;
  const days = sumOf([effort.targets, effort.dependents]);
  if (people.length === 0 && days === 0) return t("Nobody is known to work on what is touched");
  const names = people.map(({ name, id }) => ({ id: `${name} (${id})` }));
  return joined(
    [
      people.length > 0 && t("people: {people}", { people: list(names, t) }),
      days > 0 && t("estimated effort of what is touched: {days} days", { days }),
    ],
    t,
  );
}

function touched(wanted: string, { nodes }: Impact) {
  return nodes.filter(
    ({ kind, direction, settled }) => kind === wanted && direction === "downstream" && !settled,
  );
}

function list(records: readonly { readonly id: string }[], t: Translate): string {
  const ids = records.slice(0, named).map(({ id }) => id);
  const first = ids.join(t(", "));
  const more = records.length - ids.length;
  return more > 0 ? t("{records} and {count} more", { records: first, count: more }) : first;
}

function joined(parts: readonly (string | false)[], t: Translate): string {
  const line = parts.filter((part) => part !== false).join(t("; "));
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`.slice(0, 1000);
}

import type { Entry } from "../model/entry.ts";
import { isUnderChangeControl } from "../workflow/agreed.ts";
import { statusOf } from "../workflow/atRest.ts";
import { idsIn } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import { type NewRecord, planNewRecord } from "./newRecord.ts";

/** An acceptance session that somebody wants to hold. */
export interface AcceptanceWish {
  readonly title: string;
  /** The ids of what is handed over; the requirements that they meet are accepted with them. */
  readonly deliverables: readonly string[];
  /** The ids of requirements that are accepted besides. */
  readonly requirements: readonly string[];
  /** Whether only those are accepted: what else the deliverables meet is left out. */
  readonly onlyThese?: boolean;
  /** The ids of who signs; those of the project where there are none. */
  readonly signatories?: readonly string[];
}

/** Plans an acceptance of deliverables and of every agreed requirement that they meet. */
export function planAcceptance(
  { title, deliverables, requirements, onlyThese = false, signatories = [] }: AcceptanceWish,
  source: FactsSource,
): NewRecord {
  const { project, t } = source;
  const accepted = [...new Set([...requirements, ...(onlyThese ? [] : metBy(deliverables, source))])];
  const messages = [
    ...unknown(deliverables, "deliverable", source),
    ...unknown(requirements, "requirement", source),
    ...(accepted.length === 0
      ? [t("Name what is accepted: a deliverable that meets requirements, or requirements.")]
      : []),
  ];
  if (messages.length > 0) return { ok: false, messages };
  const fields = {
    title,
    ...(deliverables.length > 0 ? { deliverables } : {}),
    requirements: accepted.sort(byNumber.compare),
    signatories: signatories.length > 0 ? signatories : project.settings.signatories,
  };
  return planNewRecord("acceptance", fields, project, t);
}

const byNumber = new Intl.Collator("en", { numeric: true });

/** The ids of the agreed requirements that deliverables meet: those that they name, and those that name them. */
export function metBy(deliverables: readonly string[], source: FactsSource): readonly string[] {
  return [...new Set(deliverables.flatMap((id) => requirementsOf(id, source)))];
}

function requirementsOf(deliverable: string, source: FactsSource): readonly string[] {
  const { project } = source;
  const [entry] = project.find(deliverable).map((target) => target.entry);
  const named = entry?.kind === "deliverable" ? idsIn(entry.value, "requirements") : [];
  const naming = [...project.mentions(deliverable)]
    .filter(
      (mention) => mention.entry.kind === "requirement" && mention.reference.field.path[0] === "deliverable",
    )
    .map((mention) => mention.entry.id);
  return [...named, ...naming].filter((id) => {
    const requirement = project.find(id)[0]?.entry;
    return requirement !== undefined && canBeAccepted(requirement, source);
  });
}

/** Whether a requirement is agreed, and neither accepted nor retired yet. */
export function canBeAccepted(requirement: Entry, { lifecycleOf }: FactsSource): boolean {
  const lifecycle = lifecycleOf("requirement");
  const state = lifecycle?.states.get(statusOf(requirement));
  return lifecycle !== undefined && isUnderChangeControl(state, lifecycle) && state?.final !== true;
}

function unknown(
  ids: readonly string[],
  kind: "deliverable" | "requirement",
  { project, t }: FactsSource,
): readonly string[] {
  return ids
    .filter((id) => !project.find(id).some((target) => target.kind === kind))
    .map((id) => t("There is no record of the kind “{kind}” with the id “{id}”.", { kind, id }));
}

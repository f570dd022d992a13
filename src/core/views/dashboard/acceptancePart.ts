import type { Requirement } from "../../../generated/records.ts";
import type {
  AcceptanceLine,
  AcceptancePart,
  CriteriaCounts,
} from "../../../protocol/dashboard/dashboardView.ts";
import { daysBetween } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { historyOf, idsIn } from "../../workflow/facts.ts";
import { type FactsSource, factsFor } from "../../workflow/factsFor.ts";
import { signatoriesOf, unsigned } from "../../workflow/signatures.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { isBeingSigned } from "../signatureView.ts";
import { countCriteria, noCriteria, type RequirementTally } from "./requirementTally.ts";

/** How far acceptance has come: results of criteria, and of each acceptance its signatures and its punch list. */
export function acceptancePart({ criteria }: RequirementTally, source: FactsSource): AcceptancePart {
  const acceptances = [...source.project.valid("acceptance")].map((entry) => toLine(entry, source));
  if (acceptances.length > 0) return { criteria, acceptances };
  const text = source.t("No acceptance is planned yet: say what will be accepted, when, and who signs.");
  return { hint: { text, create: "acceptance" }, criteria, acceptances };
}

function toLine(entry: Entry<"acceptance">, source: FactsSource): AcceptanceLine {
  const { project, lifecycleOf, today, t } = source;
  const { title, due, punchList = [] } = entry.value;
  const ended = wasSigned(entry) || isEnded(entry, lifecycleOf);
  return {
    id: entry.id,
    title,
    state: stateTitle(entry, lifecycleOf, t),
    ended,
    due,
    late: due !== undefined && due < today && !ended ? daysBetween(due, today) : undefined,
    criteria: criteriaOf(entry, project),
    ...signaturesOf(entry, source),
    punchOpen: punchList.filter(({ done }) => done !== true).length,
  };
}

function criteriaOf({ value }: Entry<"acceptance">, project: ProjectView): CriteriaCounts {
  const counts = noCriteria();
  for (const id of idsIn(value, "requirements")) {
    const entry = recordWith(id, project);
    if (entry?.kind === "requirement" && entry.valid) countCriteria(entry.value as Requirement, counts);
  }
  return counts;
}

/** While it is being signed, what counts is the present content; once everybody has signed, all have. */
function signaturesOf(entry: Entry<"acceptance">, source: FactsSource) {
  const facts = factsFor(entry, { at: source.now, by: "", event: "" }, source);
  const signatories = signatoriesOf(facts).length;
  if (wasSigned(entry)) return { signed: signatories, signatories };
  const signed = isBeingSigned(entry, source) ? signatories - unsigned(facts).length : 0;
  return { signed, signatories };
}

/** Whether the last signature led on: then nobody was missing any more. */
function wasSigned({ value }: Entry<"acceptance">): boolean {
  const history = historyOf(value);
  const last = history.findLastIndex(({ event }) => event === "SIGN");
  const { state } = history[last] ?? {};
  return state !== undefined && state !== history[last - 1]?.state;
}

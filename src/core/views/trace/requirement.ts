import type { Requirement } from "../../../generated/records.ts";
import {
  type TraceCover,
  type TraceCriterion,
  type TraceGap,
  type TraceRequirement,
  traceGapNames,
} from "../../../protocol/traceMatrix.ts";
import { shortly } from "../../control/shortly.ts";
import type { Entry } from "../../model/entry.ts";
import { isEnded, type LifecycleOf } from "../../workflow/atRest.ts";
import type { Acceptances } from "./acceptances.ts";
import type { Deliveries } from "./deliveries.ts";

const none: readonly TraceGap[] = [];

type Criterion = NonNullable<Requirement["acceptanceCriteria"]>[number];

export interface RequirementContext {
  readonly lifecycleOf: LifecycleOf;
  readonly keyOf: (entry: Entry) => string;
  /** The places of the goals by their ids. */
  readonly goals: ReadonlyMap<string, number>;
  readonly delivered: Deliveries;
  readonly accepted: Acceptances;
}

/** A requirement with what is missing before it and behind it. */
export function viewRequirement(entry: Entry<"requirement">, context: RequirementContext): TraceRequirement {
  const { id, value } = entry;
  const goal = context.goals.get(value.goal ?? "") ?? -1;
  const isOpen = !isEnded(entry, context.lifecycleOf);
  const criteria = criteriaOf(entry, isOpen);
  const acceptances = context.accepted.of(id);
  return {
    key: context.keyOf(entry),
    id,
    title: value.title,
    goal,
    priority: value.priority ?? "",
    state: value.status,
    isOpen,
    deliverables: context.delivered.of(id, value),
    criteria,
    acceptances,
    gaps: isOpen ? gapsOf(value, goal, criteria, acceptances) : none,
  };
}

/** By entries that are open; those that are not are few. */
const viewed = new WeakMap<Entry, readonly TraceCriterion[]>();

/** Viewed once for each entry: after most changes all but one are as they were. */
function criteriaOf(entry: Entry<"requirement">, isOpen: boolean): readonly TraceCriterion[] {
  const known = isOpen ? viewed.get(entry) : undefined;
  if (known) return known;
  const { acceptanceCriteria = [] } = entry.value;
  const criteria = acceptanceCriteria.map((criterion) => viewCriterion(criterion, isOpen, entry.value));
  if (isOpen) viewed.set(entry, criteria);
  return criteria;
}

/** What won't be done this time isn't tested or accepted either. */
function isWanted({ priority }: Requirement): boolean {
  return priority !== "wont";
}

function viewCriterion(
  { id, text, method, result = "untested", reason = "", evidence = [] }: Criterion,
  isOpen: boolean,
  requirement: Requirement,
): TraceCriterion {
  const gaps: TraceGap[] = [];
  if (isOpen) {
    if (result !== "passed" && (result !== "untested" || isWanted(requirement))) gaps.push(result);
    if (result === "passed" && evidence.length === 0) gaps.push("noEvidence");
  }
  return { id, text, method: method ?? "", result, reason: shortly(reason), evidence, gaps };
}

function gapsOf(
  requirement: Requirement,
  goal: number,
  criteria: readonly TraceCriterion[],
  acceptances: readonly TraceCover[],
): readonly TraceGap[] {
  const gaps = new Set<TraceGap>();
  for (const criterion of criteria) for (const gap of criterion.gaps) gaps.add(gap);
  if (goal < 0) gaps.add("noGoal");
  if (criteria.length === 0) gaps.add("noCriterion");
  if (isWanted(requirement)) {
    if (acceptances.length === 0) gaps.add("noAcceptance");
    else if (!acceptances.some(({ standing }) => standing === "signed")) {
      gaps.add(acceptances.some(({ standing }) => standing === "stale") ? "staleSignature" : "unsigned");
    }
  }
  return gaps.size === 0 ? none : traceGapNames.filter((name) => gaps.has(name));
}

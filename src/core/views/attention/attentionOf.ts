import { sortInSteps } from "../../model/sortInSteps.ts";
import { atOnce, type Steps } from "../../model/turns.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { type Person, peopleOf } from "../../workflow/people.ts";
import { waitingActions } from "./actions.ts";
import { waitingAnswers } from "./answers.ts";
import { attentionTitle } from "./attentionWords.ts";
import { waitingCharterApproval } from "./charterApproval.ts";
import { waitingCommitments } from "./commitments.ts";
import { waitingConfirmations } from "./confirmations.ts";
import { waitingDecisions } from "./decisions.ts";
import { waitingDueRecords } from "./dueRecords.ts";
import { waitingHandovers } from "./handovers.ts";
import { waitingContacts } from "./overdueContacts.ts";
import { waitingPunchLists } from "./punchLists.ts";
import { waitingQualityChecks } from "./qualityChecks.ts";
import { waitingRiskReviews } from "./riskReviews.ts";
import { waitingSignatures } from "./signatures.ts";
import { waitingSolvedIssues } from "./solvedIssues.ts";
import { waitingRenewals } from "./staleApprovals.ts";
import { waitingTeamSteps } from "./teamSteps.ts";
import { byUrgency, compareGroups } from "./urgency.ts";
import { waitingVotes } from "./votes.ts";
import type { AttentionCode, FindWaiting, WaitingItem } from "./waitingItem.ts";

const sources: readonly FindWaiting[] = [
  waitingSignatures,
  waitingVotes,
  waitingCharterApproval,
  waitingConfirmations,
  waitingHandovers,
  waitingRenewals,
  waitingDecisions,
  waitingAnswers,
  waitingSolvedIssues,
  waitingContacts,
  waitingCommitments,
  waitingRiskReviews,
  waitingQualityChecks,
  waitingPunchLists,
  waitingActions,
  waitingDueRecords,
  waitingTeamSteps,
];

/** What waits, by what there is to do. */
export interface AttentionGroup {
  readonly code: AttentionCode;
  readonly title: string;
  /** What presses most first. */
  readonly items: readonly WaitingItem[];
}

/** What waits in a project, from one person's side. */
export interface Attention {
  /** Undefined where it isn't known who it is, or the register doesn't know them. */
  readonly me: Person | undefined;
  /** What waits for me. */
  readonly mine: readonly AttentionGroup[];
  /** What waits for others, or for nobody who is named; all of it where I am not known. */
  readonly others: readonly AttentionGroup[];
}

/** What waits for somebody, by their address or id, and what for others. */
export function attentionOf(by: string | undefined, source: FactsSource): Attention {
  return atOnce(attentionInSteps(by, source));
}

/** `attentionOf` item by item. */
export function* attentionInSteps(by: string | undefined, source: FactsSource): Steps<Attention> {
  const known = by === undefined ? undefined : peopleOf(source.project).find(by);
  const me = known?.hasLeft ? undefined : known;
  const mine: WaitingItem[] = [];
  const others: WaitingItem[] = [];
  for (const item of found(source)) {
    const isMine = me?.ids.some((id) => item?.who.includes(id)) === true;
    if (item) (isMine ? mine : others).push(item);
    yield;
  }
  return { me, mine: yield* groups(mine, source), others: yield* groups(others, source) };
}

/** All that waits in a project; nothing does while it rests, or once it is over. */
export function waitingItems(source: FactsSource): readonly WaitingItem[] {
  return [...found(source)].filter((item) => item !== undefined);
}

function* found(source: FactsSource): Iterable<WaitingItem | undefined> {
  const [charter] = source.project.valid("charter");
  if (charter && isEnded(charter, source.lifecycleOf)) return;
  for (const find of sources) yield* find(source);
}

/** How many things wait in some groups. */
export function countOf(groups: readonly AttentionGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

function* groups(items: readonly WaitingItem[], { today, t }: FactsSource): Steps<readonly AttentionGroup[]> {
  const byCode = new Map<AttentionCode, WaitingItem[]>();
  for (const item of items) {
    const group = byCode.get(item.code);
    if (group) group.push(item);
    else byCode.set(item.code, [item]);
  }
  const sorted: Group[] = [];
  for (const group of byCode.values()) sorted.push((yield* sortInSteps(group, byUrgency(today))) as Group);
  return sorted
    .sort(compareGroups(today))
    .map((group) => ({ code: group[0].code, title: attentionTitle(group[0].code, t), items: group }));
}

/** Of one code; there are only groups of something. */
type Group = readonly [WaitingItem, ...WaitingItem[]];

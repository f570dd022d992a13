import type { Settings } from "../model/settings.ts";
import { entryInto, type Facts, type Occurrence, sinceEntered } from "./facts.ts";
import type { State } from "./lifecycle.ts";
import type { Person } from "./people.ts";

/** By what rule a change is decided. It is sealed with the entry that opens the vote, so that later boards don't judge earlier votes. */
export interface VotingPolicy {
  /** Ids of stakeholders. */
  readonly board: readonly string[];
  /** So many must approve. */
  readonly approvals: number;
  /** Whose approval is needed in any case; absent where the client's own seat asked for the change. */
  readonly clientSeat?: string;
}

/** The policy of the project for a change of this class, as its settings are now. */
export function policyFor(change: Readonly<Record<string, unknown>>, settings: Settings): VotingPolicy {
  const { board = [], quorum = "majority", clientSeat, classes = {} } = settings.changeControl;
  const voters = [...new Set(board)].filter((id) => id !== change.requestedBy);
  const own = classes[change.class as keyof typeof classes]?.approvals;
  const majority = Math.floor(voters.length / 2) + 1;
  const byQuorum = quorum === "all" ? voters.length : quorum === "majority" ? majority : Number(quorum);
  return {
    board: voters,
    approvals: Math.max(1, own ?? byQuorum),
    ...(clientSeat !== undefined && clientSeat !== change.requestedBy ? { clientSeat } : {}),
  };
}

/** The policy under which the present vote was opened. */
export function policyOf(facts: Facts): VotingPolicy {
  const policy = entryInto(facts)?.policy;
  return couldBePolicy(policy, facts) ? policy : policyFor(facts.record, facts.project.settings);
}

/**
 * Whether a policy is the project's own, or (the project's may have changed since) one that could have been:
 * everybody on the board may approve changes, and a client's seat belongs to somebody outside.
 */
export function couldBePolicy(policy: unknown, { record, project, people }: Facts): policy is VotingPolicy {
  if (!isPolicy(policy)) return false;
  const present = policyFor(record, project.settings);
  if (JSON.stringify(sorted(policy)) === JSON.stringify(sorted(present))) return true;
  const { board, approvals, clientSeat } = policy;
  const mayApprove = board.every((id) => people.find(id)?.authority.has("approveChanges"));
  const isOutside = clientSeat === undefined || people.find(clientSeat)?.isExternal === true;
  const keepsSeat = clientSeat !== undefined || present.clientSeat === undefined;
  return mayApprove && isOutside && keepsSeat && approvals >= 1;
}

function sorted({ board, approvals, clientSeat }: VotingPolicy): readonly unknown[] {
  return [[...board].sort(), approvals, clientSeat ?? null];
}

function isPolicy(value: unknown): value is VotingPolicy {
  if (typeof value !== "object" || value === null) return false;
  const { board, approvals, clientSeat } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(board) &&
    board.every((id) => typeof id === "string") &&
    Number.isInteger(approvals) &&
    (clientSeat === undefined || typeof clientSeat === "string")
  );
}

/** The seat on the board that a person holds. */
export function seatOf(person: Person | undefined, { board }: VotingPolicy): string | undefined {
  return board.find((id) => person?.ids.includes(id));
}

/**
 * The votes on the present content by the seats from which they were cast, the present vote included. Of several from
 * one seat the first counts.
 */
export function castVotes(facts: Facts): ReadonlyMap<string, Occurrence> {
  const policy = policyOf(facts);
  const votes = new Map<string, Occurrence>();
  const present = { ...facts.occurrence, content: facts.content };
  for (const happening of [...sinceEntered(facts), present]) {
    if (happening.content !== facts.content || !ballots.includes(happening.event)) continue;
    const seat = seatOf(facts.people.find(happening.by), policy);
    if (seat !== undefined && !votes.has(seat)) votes.set(seat, happening);
  }
  return votes;
}

/** How the vote on the present content stands, the present vote included; undefined while it is open. */
export function outcomeOf(facts: Facts): "approved" | "rejected" | undefined {
  const policy = policyOf(facts);
  const votes = castVotes(facts);
  const approvals = [...votes.values()].filter(({ event }) => event === "APPROVE").length;
  const open = policy.board.length - votes.size;
  const { clientSeat } = policy;
  const seat = clientSeat === undefined ? "APPROVE" : votes.get(clientSeat)?.event;
  if (approvals >= policy.approvals && seat === "APPROVE") return "approved";
  const hopeless = approvals + open < policy.approvals || (seat !== undefined && seat !== "APPROVE");
  return hopeless && votes.size > 0 ? "rejected" : undefined;
}

/** Whether the board votes on the records that are in a state. */
export function isVotedOn(state: State | undefined): boolean {
  const ways = [...(state?.on.values() ?? [])].flat();
  return ways.some(({ guards }) => guards.some(({ type }) => type === "boardMember"));
}

/** The events that are votes. */
export const ballots: readonly string[] = ["APPROVE", "REJECT", "ABSTAIN"];

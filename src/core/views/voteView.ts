import type { Entry } from "../model/entry.ts";
import { statusOf } from "../workflow/atRest.ts";
import { type Happening, sinceEntered } from "../workflow/facts.ts";
import { type FactsSource, factsFor } from "../workflow/factsFor.ts";
import { ballots, castVotes, isVotedOn, policyOf, seatOf } from "../workflow/votes.ts";

/** A seat on the board, and how it has voted. */
export interface SeatView {
  /** The stakeholder who holds it. */
  readonly id: string;
  readonly name: string;
  /** Whether nothing is approved without it. */
  readonly isClientSeat: boolean;
  /** The vote on what is proposed now; undefined where there is none. */
  readonly vote: VoteCast | undefined;
  /** Whether there was a vote on what was proposed before: it no longer counts. */
  readonly hasLapsed: boolean;
}

export interface VoteCast {
  readonly event: "APPROVE" | "REJECT" | "ABSTAIN";
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly note: string;
}

/** How a vote stands. */
export interface VoteView {
  readonly seats: readonly SeatView[];
  readonly approvals: number;
  /** So many must approve. */
  readonly needed: number;
}

/** How the vote on a change request stands; undefined where nobody votes on it. */
export function viewVote(entry: Entry<"change">, source: FactsSource): VoteView | undefined {
  const lifecycle = source.lifecycleOf("change");
  if (!isVotedOn(lifecycle?.states.get(statusOf(entry)))) return undefined;
  const facts = factsFor(entry, { at: source.now, by: "", event: "" }, source);
  const policy = policyOf(facts);
  const votes = castVotes(facts);
  const earlier = sinceEntered(facts).filter(({ event }) => ballots.includes(event));
  const seats = policy.board.map((id) => ({
    id,
    name: facts.people.find(id)?.name ?? id,
    isClientSeat: id === policy.clientSeat,
    vote: toVote(votes.get(id) as Happening | undefined),
    hasLapsed: !votes.has(id) && earlier.some(({ by }) => seatOf(facts.people.find(by), policy) === id),
  }));
  const approvals = seats.filter(({ vote }) => vote?.event === "APPROVE").length;
  return { seats, approvals, needed: policy.approvals };
}

function toVote(happening: Happening | undefined): VoteCast | undefined {
  if (!happening) return undefined;
  const { event, at, note, reason } = happening;
  const said = typeof reason === "string" ? reason : (note ?? "");
  return { event: event as VoteCast["event"], at, note: said };
}

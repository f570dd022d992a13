import { applyProposal } from "./applyProposal.ts";
import type { Effect } from "./effect.ts";
import { nameSignatories } from "./nameSignatories.ts";
import { openIssue } from "./openIssue.ts";
import { raise } from "./raise.ts";
import { recordActor } from "./recordActor.ts";
import { recordCovers } from "./recordCovers.ts";
import { recordPolicy } from "./recordPolicy.ts";

/** The effects that a transition may name. */
export const allEffects: Readonly<Record<string, Effect>> = {
  applyProposal,
  nameSignatories,
  openIssue,
  raise,
  recordActor,
  recordCovers,
  recordPolicy,
};

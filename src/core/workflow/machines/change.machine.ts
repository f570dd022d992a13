import type { LifecycleDefinition, TransitionDefinition } from "../definition.ts";
import { defer, resume, withdraw } from "./askedFor.ts";

const once = { type: "notYet", params: { events: ["APPROVE", "REJECT", "ABSTAIN"], bound: true } };
const ballot: TransitionDefinition = {
  guards: [{ type: "boardMember" }, { type: "isNot", params: { fields: ["requestedBy"] } }, once],
};
const emergency = { type: "field", params: { field: "class", is: ["emergency"] } };
/** The events that a proposal brings to its targets. */
const byProposal = { event: "CHANGE", retire: "RETIRE" };
const fitting = { type: "proposalsFit", params: byProposal };
const implement = (...guards: TransitionDefinition["guards"] & object): TransitionDefinition => ({
  target: "implementing",
  guards: [
    { type: "filled", params: { fields: ["targets", "proposed"] } },
    ...guards,
    fitting,
    { type: "basesCurrent" },
  ],
  effects: [{ type: "applyProposal", params: byProposal }],
});
const done: TransitionDefinition = {
  target: "closed",
  guards: [
    {
      type: "related",
      params: { field: "targets", kind: "requirement", states: ["verified", "accepted", "retired"] },
    },
  ],
};
/** What an emergency has changed already is decided by the board, not put away. */
const untouched = [{ type: "notHappened", params: { event: "IMPLEMENT" } }];
const ends = {
  DEFER: { target: "deferred", guards: untouched },
  WITHDRAW: { target: "withdrawn", guards: untouched },
};
const deciding = (outcome: string) => ({ type: "quorum", params: { outcome } });
const implemented = { type: "happened", params: { event: "IMPLEMENT" } };

/** The only way in which what was agreed changes: asked for, assessed, voted on, implemented. */
export const changeMachine: LifecycleDefinition = {
  kind: "change",
  title: "Lifecycle of a change request",
  initial: "draft",
  states: {
    draft: {
      title: "Draft",
      description: "Being written.",
      on: {
        DRAFT: { guards: [{ type: "first" }] },
        SUBMIT: {
          target: "submitted",
          guards: [{ type: "filled", params: { fields: ["requestedBy", "reason", "class"] } }],
        },
        WITHDRAW: "withdrawn",
      },
    },
    submitted: {
      title: "Submitted",
      description: "Asked for; the team has to assess it.",
      tags: ["waiting:team"],
      on: { ASSESS: "assessing", IMPLEMENT: implement(emergency), REQUEST_INFO: "clarifying", ...ends },
    },
    clarifying: {
      title: "Clarifying",
      description: "The requester has to answer a question.",
      tags: ["waiting:requester"],
      on: { ANSWER: "submitted", ...ends },
    },
    assessing: {
      title: "Assessing",
      description: "The team finds out what it would take.",
      tags: ["waiting:team"],
      on: {
        ASSESSED: {
          target: "deciding",
          guards: [
            {
              type: "filled",
              params: {
                fields: ["scheduleDays", "cost", "scope", "quality", "risk", "resources"].map(
                  (name) => `impact.${name}`,
                ),
              },
            },
            { type: "filled", params: { fields: ["targets", "proposed"] } },
            fitting,
            { type: "board" },
            { type: "votingPolicy" },
          ],
          effects: [{ type: "recordPolicy" }],
        },
        REQUEST_INFO: "clarifying",
        ...ends,
      },
    },
    deciding: {
      title: "Deciding",
      description: "The change control board votes.",
      tags: ["waiting:board"],
      on: {
        APPROVE: ballot,
        REJECT: ballot,
        ABSTAIN: ballot,
        REQUEST_INFO: "clarifying",
        REBASE: "assessing",
        ...ends,
      },
      always: [
        { target: "ratified", guards: [deciding("approved"), implemented] },
        { target: "approved", guards: [deciding("approved")] },
        { target: "reverting", guards: [deciding("rejected"), implemented] },
        { target: "rejected", guards: [deciding("rejected")] },
      ],
    },
    approved: {
      title: "Approved",
      description: "The board has approved exactly this content.",
      tags: ["controlled", "waiting:team"],
      on: { IMPLEMENT: implement(), REBASE: "assessing", ...ends },
    },
    implementing: {
      title: "Implementing",
      description: "What was agreed has been changed; the team is building it.",
      tags: ["controlled"],
      on: {
        CLOSE: {
          ...done,
          guards: [
            ...(done.guards ?? []),
            { type: "fieldNot", params: { field: "class", isNot: ["emergency"] } },
          ],
        },
        ASSESS: { target: "assessing", guards: [emergency] },
      },
    },
    ratified: {
      title: "Ratified",
      description: "An emergency change that the board has approved afterwards.",
      tags: ["controlled"],
      on: { CLOSE: done },
    },
    reverting: {
      title: "Reverting",
      description: "An emergency change that the board has not approved: it has to be undone.",
      tags: ["waiting:team"],
      on: { REVERTED: { target: "rejected", guards: [{ type: "proposalsUndone" }] } },
    },
    deferred: {
      title: "Deferred",
      description: "Not now; it may come back.",
      tags: ["rests"],
      on: { RESUME: "submitted", WITHDRAW: "withdrawn" },
    },
    closed: {
      title: "Closed",
      description: "Implemented and verified, and the requester knows.",
      tags: ["controlled"],
      type: "final",
    },
    rejected: { title: "Rejected", description: "The board has decided against it.", type: "final" },
    withdrawn: {
      title: "Withdrawn",
      description: "Those who asked for it no longer want it.",
      type: "final",
    },
  },
  events: {
    DRAFT: { title: "Start a draft", description: "Begin to write the request." },
    SUBMIT: { title: "Submit", description: "Ask for the change." },
    ASSESS: { title: "Assess", description: "Find out what it would take." },
    ASSESSED: {
      title: "Finish the assessment",
      description: "Every dimension of the impact is stated; the board may vote.",
    },
    REQUEST_INFO: {
      title: "Ask for information",
      description: "Something is unclear.",
      data: {
        question: {
          type: "text",
          title: "Question",
          description: "What should be answered.",
          required: true,
        },
      },
    },
    ANSWER: {
      title: "Record the answer",
      description: "The requester has answered.",
      data: { answer: { type: "text", title: "Answer", description: "What was answered.", required: true } },
    },
    APPROVE: { title: "Vote for it", description: "A member of the board approves." },
    REJECT: {
      title: "Vote against it",
      description: "A member of the board rejects.",
      data: {
        reason: { type: "text", title: "Reason", description: "Why it should not be done.", required: true },
      },
    },
    ABSTAIN: { title: "Abstain", description: "A member of the board votes neither way." },
    IMPLEMENT: { title: "Implement", description: "Write the proposal into what was agreed." },
    REBASE: {
      title: "Rebase",
      description: "What was agreed has moved: the proposal is adapted, assessed and voted on again.",
    },
    REVERTED: {
      title: "Confirm that it is undone",
      description: "What the emergency change did has been undone.",
      data: { how: { type: "text", title: "How", description: "How it was undone.", required: true } },
    },
    CLOSE: {
      title: "Close",
      description: "The targets are verified, and the requester was told.",
      data: {
        told: {
          type: "text",
          title: "How the requester was told",
          description: "In which way and when.",
          required: true,
        },
      },
    },
    DEFER: defer,
    RESUME: resume,
    WITHDRAW: withdraw,
  },
};

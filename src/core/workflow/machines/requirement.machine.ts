import type { LifecycleDefinition } from "../definition.ts";
import { defer, resume, withdraw } from "./askedFor.ts";

const testable = [
  { type: "filled", params: { fields: ["source", "priority"] } },
  { type: "testableCriterion" },
];
const ends = { WITHDRAW: "withdrawn", REJECT: "rejected", DEFER: "deferred" };
const asks = {
  ASK: "clarifying",
  NEGOTIATE: {
    target: "negotiating",
    guards: [{ type: "filled", params: { fields: ["feasibility.note", "feasibility.alternative"] } }],
  },
};
/** Back to where the question was asked. */
const back = [
  { target: "analysed", guards: [{ type: "cameFrom", params: { state: "analysed" } }] },
  { target: "captured" },
];
const byChange = { type: "via", params: { kind: "change", states: ["implementing"], field: "targets" } };
const changes = {
  CHANGE: { target: "baselined", guards: [byChange] },
  RETIRE: { target: "retired", guards: [byChange] },
};

/** What the client asks for, from the first wish to what both sides call done. */
export const requirementMachine: LifecycleDefinition = {
  kind: "requirement",
  title: "Lifecycle of a requirement",
  initial: "captured",
  states: {
    captured: {
      title: "Captured",
      description: "Somebody asked for it; nothing is agreed.",
      on: {
        CAPTURE: { guards: [{ type: "first" }] },
        ANALYSE: { target: "analysed", guards: testable },
        ...asks,
        ...ends,
      },
    },
    clarifying: {
      title: "Clarifying",
      description: "A question is with the client.",
      tags: ["waiting:client"],
      on: { ANSWER: back, ...ends },
    },
    negotiating: {
      title: "Negotiating",
      description: "It can't be had as asked; an alternative is on the table.",
      tags: ["waiting:client"],
      on: { AGREE: back, ...ends },
    },
    analysed: {
      title: "Analysed",
      description: "It is understood and can be tested; the client has not confirmed it.",
      tags: ["waiting:client"],
      on: {
        CONFIRM: {
          target: "confirmed",
          guards: [...testable, { type: "authority", params: { any: ["confirmRequirements"] } }],
        },
        REVISE: "captured",
        ...asks,
        ...ends,
      },
    },
    confirmed: {
      title: "Confirmed",
      description: "The client has confirmed exactly this content; the next baseline takes it in.",
      on: {
        BASELINE: {
          target: "baselined",
          guards: [
            { type: "via", params: { kind: "baseline" } },
            { type: "happened", params: { event: "CONFIRM", bound: true } },
          ],
        },
        REVISE: "captured",
        DEFER: "deferred",
        WITHDRAW: "withdrawn",
      },
    },
    baselined: {
      title: "Baselined",
      description: "Agreed by both sides; only a change request alters it.",
      tags: ["controlled"],
      on: { IMPLEMENT: "implementing", ...changes },
    },
    implementing: {
      title: "Implementing",
      description: "The team is building it.",
      tags: ["controlled"],
      on: { VERIFY: { target: "verified", guards: [{ type: "criteriaSettled" }] }, ...changes },
    },
    verified: {
      title: "Verified",
      description: "Every criterion has passed or was waived with a reason.",
      tags: ["controlled"],
      on: {
        ACCEPT: {
          target: "accepted",
          guards: [
            {
              type: "via",
              params: {
                kind: "acceptance",
                states: ["accepted", "conditionallyAccepted"],
                field: "requirements",
              },
            },
          ],
        },
        REOPEN: "implementing",
        ...changes,
      },
    },
    accepted: {
      title: "Accepted",
      description: "The client has signed for it.",
      tags: ["controlled"],
      on: changes,
    },
    deferred: {
      title: "Deferred",
      description: "Not now; it may come back.",
      tags: ["rests"],
      on: { RESUME: "captured", WITHDRAW: "withdrawn" },
    },
    rejected: {
      title: "Rejected",
      description: "It will not be done, and the reason is recorded.",
      type: "final",
    },
    withdrawn: {
      title: "Withdrawn",
      description: "Those who asked for it no longer want it.",
      type: "final",
    },
    retired: {
      title: "Retired",
      description: "Taken out of what was agreed, by a change request.",
      tags: ["controlled"],
      type: "final",
    },
  },
  events: {
    CAPTURE: { title: "Capture", description: "Write down what was asked, by whom and when." },
    ANALYSE: {
      title: "Analyse",
      description: "It is understood, has a source and a priority, and can be tested.",
    },
    ASK: {
      title: "Ask the client",
      description: "Something is unclear.",
      data: {
        question: {
          type: "text",
          title: "Question",
          description: "What the client should answer.",
          required: true,
        },
      },
    },
    ANSWER: {
      title: "Record the answer",
      description: "The client has answered.",
      data: {
        answer: { type: "text", title: "Answer", description: "What the client said.", required: true },
      },
    },
    NEGOTIATE: {
      title: "Negotiate",
      description: "It can't be had as asked: the feasibility note says why, and names an alternative.",
    },
    AGREE: {
      title: "Record the agreement",
      description: "Both sides agree how to go on.",
      data: {
        agreement: {
          type: "text",
          title: "Agreement",
          description: "What was agreed instead.",
          required: true,
        },
      },
    },
    CONFIRM: { title: "Confirm", description: "The client confirms exactly this content." },
    REVISE: {
      title: "Revise",
      description: "It has to be worked on again before it is agreed.",
      data: {
        reason: { type: "text", title: "Reason", description: "Why it is taken back.", required: true },
      },
    },
    BASELINE: { title: "Take into a baseline", description: "A baseline takes it in." },
    IMPLEMENT: { title: "Start building", description: "The team begins to build it." },
    VERIFY: { title: "Verify", description: "Every criterion has passed or is waived with a reason." },
    ACCEPT: { title: "Accept", description: "A signed acceptance takes it in." },
    REOPEN: {
      title: "Reopen",
      description: "What was verified no longer holds.",
      data: { reason: { type: "text", title: "Reason", description: "What was found.", required: true } },
    },
    CHANGE: { title: "Change", description: "An approved change request alters what was agreed." },
    RETIRE: { title: "Retire", description: "An approved change request takes it out of what was agreed." },
    REJECT: {
      title: "Reject",
      description: "It will not be done.",
      data: {
        reason: { type: "text", title: "Reason", description: "Why it will not be done.", required: true },
      },
    },
    DEFER: defer,
    RESUME: resume,
    WITHDRAW: withdraw,
  },
};

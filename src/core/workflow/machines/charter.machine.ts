import type { LifecycleDefinition, TransitionDefinition } from "../definition.ts";

const pauses = { HOLD: "onHold", CANCEL: "cancelled" };
const resumed = ["initiating", "planning", "executing", "accepting", "closing"];

/** The sponsor approves, or whoever was the sponsor and keeps the authority in the register. */
const approve: readonly TransitionDefinition[] = [
  { guards: [{ type: "is", params: { fields: ["sponsor"] } }] },
  { guards: [{ type: "authority", params: { any: ["approveCharter"] } }] },
];

/** Once the project is under way, what it is for changes only by a change request. */
const changes = {
  CHANGE: {
    guards: [{ type: "via", params: { kind: "change", states: ["implementing"], field: "targets" } }],
  },
};

/** The life of the whole project. */
export const charterMachine: LifecycleDefinition = {
  kind: "charter",
  title: "Lifecycle of the project",
  initial: "initiating",
  states: {
    initiating: {
      title: "Initiating",
      description: "What the project is for, and for whom.",
      on: { CREATE: { guards: [{ type: "first" }] }, START_PLANNING: "planning", ...pauses },
    },
    planning: {
      title: "Planning",
      description: "Goals, people, scope, risks and communication are being planned.",
      on: {
        APPROVE: approve,
        START_EXECUTION: {
          target: "executing",
          guards: [
            { type: "goalsSmart" },
            { type: "happened", params: { event: "APPROVE", bound: true } },
            { type: "exists", params: { kind: "baseline" } },
            { type: "stakeholdersCovered" },
            { type: "risksAnswered" },
          ],
        },
        ...pauses,
      },
    },
    executing: {
      title: "Executing",
      description: "The team builds what was agreed.",
      tags: ["controlled"],
      on: {
        ...changes,
        START_ACCEPTANCE: {
          target: "accepting",
          guards: [
            {
              type: "every",
              params: {
                kind: "requirement",
                states: ["verified", "accepted"],
                field: "priority",
                is: ["must"],
              },
            },
          ],
        },
        ...pauses,
      },
    },
    accepting: {
      title: "Accepting",
      description: "The client tests, reviews and signs.",
      tags: ["controlled", "waiting:client"],
      on: {
        ...changes,
        START_CLOSING: {
          target: "closing",
          guards: [
            {
              type: "exists",
              params: { kind: "acceptance", states: ["accepted", "conditionallyAccepted", "closed"] },
            },
            {
              type: "every",
              params: { kind: "acceptance", states: ["accepted", "conditionallyAccepted", "closed"] },
            },
          ],
        },
        RETURN: "executing",
        ...pauses,
      },
    },
    closing: {
      title: "Closing",
      description: "Handing over, learning, and tying up loose ends.",
      tags: ["controlled"],
      on: {
        ...changes,
        CLOSE: {
          target: "closed",
          guards: [
            { type: "noneOpen", params: { kinds: ["change", "issue", "commitment"] } },
            { type: "every", params: { kind: "survey", states: ["closed", "reported"] } },
            { type: "exists", params: { kind: "lesson", states: ["reviewed", "shared"] } },
            { type: "every", params: { kind: "document", states: ["issued", "superseded"] } },
            { type: "every", params: { kind: "deliverable", states: ["accepted"] } },
          ],
        },
        ...pauses,
      },
    },
    onHold: {
      title: "On hold",
      description: "The project rests, and so does what it is for.",
      tags: ["rests", "controlled"],
      on: {
        RESUME: resumed.map((state) => ({
          target: state,
          guards: [{ type: "cameFrom", params: { state } }],
        })),
        CANCEL: "cancelled",
      },
    },
    closed: {
      title: "Closed",
      description: "Accepted, handed over and learnt from.",
      tags: ["controlled"],
      type: "final",
    },
    cancelled: { title: "Cancelled", description: "Ended before its goals.", type: "final" },
  },
  events: {
    CREATE: { title: "Create", description: "The project begins." },
    START_PLANNING: { title: "Start planning", description: "The idea is worth a plan." },
    APPROVE: { title: "Approve the charter", description: "The sponsor approves exactly this charter." },
    CHANGE: { title: "Change", description: "An approved change request alters what was agreed." },
    START_EXECUTION: { title: "Start execution", description: "The plan stands; the team begins to build." },
    START_ACCEPTANCE: {
      title: "Start acceptance",
      description: "Every must requirement is verified; the client takes over.",
    },
    START_CLOSING: { title: "Start closing", description: "The acceptance is signed." },
    RETURN: {
      title: "Back to execution",
      description: "Acceptance has found more to build.",
      data: { reason: { type: "text", title: "Reason", description: "What was found.", required: true } },
    },
    CLOSE: {
      title: "Close",
      description: "Nothing is open; lessons are recorded, documents are handed over.",
    },
    HOLD: {
      title: "Put on hold",
      description: "The project rests for a while.",
      data: {
        reason: {
          type: "text",
          title: "Reason",
          description: "Why it rests, and until when.",
          required: true,
        },
      },
    },
    RESUME: { title: "Resume", description: "The project goes on where it was." },
    CANCEL: {
      title: "Cancel",
      description: "The project ends before its goals.",
      data: { reason: { type: "text", title: "Reason", description: "Why it ends.", required: true } },
    },
  },
};

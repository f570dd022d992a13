import type { LifecycleDefinition } from "../definition.ts";

/** A problem, complaint, conflict or call for help, until who raised it is content. */
export const issueMachine: LifecycleDefinition = {
  kind: "issue",
  title: "Lifecycle of an issue",
  initial: "open",
  states: {
    open: {
      title: "Raised",
      description: "Nobody works on it yet.",
      tags: ["waiting:team"],
      on: { CREATE: { guards: [{ type: "first" }] }, ANALYSE: "analysing", ESCALATE: {} },
    },
    analysing: {
      title: "Analysing",
      description: "The cause is looked for.",
      on: { RESOLVE: "resolving", ESCALATE: {} },
    },
    resolving: {
      title: "Resolving",
      description: "What was decided is being done.",
      on: { RESOLVED: "resolved", ESCALATE: {} },
    },
    resolved: {
      title: "Resolved",
      description: "Done; whoever raised it has to confirm.",
      tags: ["waiting:requester"],
      on: {
        CLOSE: { target: "closed", guards: [{ type: "is", params: { fields: ["raisedBy"] } }] },
        REOPEN: "analysing",
      },
    },
    closed: {
      title: "Closed",
      description: "Whoever raised it has confirmed.",
      on: { REOPEN: "analysing" },
      tags: ["rests"],
    },
  },
  events: {
    CREATE: { title: "Raise", description: "Somebody has a problem." },
    ANALYSE: { title: "Analyse", description: "Look for the cause." },
    RESOLVE: { title: "Start to resolve", description: "It is clear what to do." },
    RESOLVED: {
      title: "Report as resolved",
      description: "What was decided has been done.",
      data: {
        resolution: {
          type: "text",
          title: "Resolution",
          description: "What was done about it.",
          required: true,
          field: "resolution",
        },
      },
    },
    CLOSE: { title: "Close", description: "Whoever raised it confirms that it is resolved." },
    ESCALATE: {
      title: "Escalate",
      description: "Somebody above has to look at it.",
      data: {
        to: {
          type: "record",
          kinds: ["stakeholder"],
          title: "Escalate to",
          description: "The id of the stakeholder who should look at it.",
          required: true,
        },
      },
    },
    REOPEN: {
      title: "Reopen",
      description: "It is not resolved after all.",
      data: {
        reason: { type: "text", title: "Reason", description: "What is still wrong.", required: true },
      },
    },
  },
};

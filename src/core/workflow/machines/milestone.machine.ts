import type { LifecycleDefinition } from "../definition.ts";

/** A date that matters. */
export const milestoneMachine: LifecycleDefinition = {
  kind: "milestone",
  title: "Lifecycle of a milestone",
  initial: "planned",
  states: {
    planned: {
      title: "Planned",
      description: "Still ahead.",
      on: {
        PLAN: { guards: [{ type: "first" }] },
        REACH: "reached",
        REDATE: {},
        MISS: "missed",
      },
    },
    reached: { title: "Reached", description: "What it stands for is there.", type: "final" },
    missed: { title: "Missed", description: "Given up.", type: "final" },
  },
  events: {
    PLAN: { title: "Plan", description: "Set the date." },
    REACH: {
      title: "Mark as reached",
      description: "What it stands for is there.",
      data: {
        reached: {
          type: "date",
          title: "Reached on",
          description: "The day on which it was reached.",
          required: true,
          field: "reached",
        },
      },
    },
    REDATE: {
      title: "Set a new date",
      description: "It will be reached on another day; the baseline date stays.",
      data: {
        due: {
          type: "date",
          title: "New date",
          description: "The day that is planned now.",
          required: true,
          field: "due",
          anew: true,
        },
        reason: { type: "text", title: "Reason", description: "Why it moves.", required: true },
      },
    },
    MISS: {
      title: "Mark as missed",
      description: "It will not be reached.",
      data: { reason: { type: "text", title: "Reason", description: "Why it is given up.", required: true } },
    },
  },
};

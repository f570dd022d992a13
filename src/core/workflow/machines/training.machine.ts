import type { LifecycleDefinition } from "../definition.ts";

/** People learn to use what is delivered. */
export const trainingMachine: LifecycleDefinition = {
  kind: "training",
  title: "Lifecycle of a training",
  initial: "planned",
  states: {
    planned: {
      title: "Planned",
      description: "To be held.",
      on: { PLAN: { guards: [{ type: "first" }] }, HOLD: "held", CANCEL: "cancelled" },
    },
    held: {
      title: "Held",
      description: "It took place; nobody knows yet how well it worked.",
      on: {
        EVALUATE: { target: "evaluated", guards: [{ type: "filled", params: { fields: ["evaluation"] } }] },
      },
    },
    evaluated: { title: "Evaluated", description: "It is known how well it worked.", type: "final" },
    cancelled: { title: "Cancelled", description: "It will not be held.", type: "final" },
  },
  events: {
    PLAN: { title: "Plan", description: "Say who learns what." },
    HOLD: {
      title: "Hold",
      description: "It took place.",
      data: {
        date: {
          type: "date",
          title: "Date",
          description: "When it was held.",
          required: true,
          field: "date",
        },
      },
    },
    EVALUATE: { title: "Evaluate", description: "Find out how well it worked." },
    CANCEL: {
      title: "Cancel",
      description: "It will not be held.",
      data: { reason: { type: "text", title: "Reason", description: "Why not.", required: true } },
    },
  },
};

import type { LifecycleDefinition } from "../definition.ts";

/** A question with options, until one is chosen and perhaps replaced. */
export const decisionMachine: LifecycleDefinition = {
  kind: "decision",
  title: "Lifecycle of a decision",
  initial: "proposed",
  states: {
    proposed: {
      title: "Proposed",
      description: "The options are on the table.",
      on: {
        PROPOSE: { guards: [{ type: "first" }] },
        DECIDE: {
          target: "decided",
          guards: [
            { type: "filled", params: { fields: ["chosen", "because", "decidedBy"] } },
            { type: "is", params: { fields: ["decidedBy"] } },
          ],
        },
      },
    },
    decided: {
      title: "Decided",
      description: "An option is chosen, and it is said why.",
      on: { SUPERSEDE: "superseded" },
    },
    superseded: { title: "Superseded", description: "Another decision has taken its place.", type: "final" },
  },
  events: {
    PROPOSE: { title: "Propose", description: "Put a question and its options on the table." },
    DECIDE: { title: "Decide", description: "One of those who decide says which option it is." },
    SUPERSEDE: {
      title: "Supersede",
      description: "Another decision takes its place.",
      data: {
        successor: {
          type: "record",
          kinds: ["decision"],
          title: "Successor",
          description: "The id of the decision that takes its place.",
        },
      },
    },
  },
};

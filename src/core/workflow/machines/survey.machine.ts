import type { LifecycleDefinition } from "../definition.ts";

/** Questions to many, and what they answered. */
export const surveyMachine: LifecycleDefinition = {
  kind: "survey",
  title: "Lifecycle of a survey",
  initial: "draft",
  states: {
    draft: {
      title: "Draft",
      description: "The questions are being written.",
      on: {
        DRAFT: { guards: [{ type: "first" }] },
        OPEN: { target: "open", guards: [{ type: "filled", params: { fields: ["questions", "audience"] } }] },
      },
    },
    open: {
      title: "Collecting",
      description: "Answers come in.",
      tags: ["waiting:client"],
      on: { CLOSE: "closed" },
    },
    closed: {
      title: "Closed",
      description: "No more answers are taken.",
      on: { REPORT: "reported", OPEN: "open" },
    },
    reported: { title: "Reported", description: "Those who answered know the result.", type: "final" },
  },
  events: {
    DRAFT: { title: "Start a draft", description: "Begin to write the questions." },
    OPEN: { title: "Send out", description: "From now on it can be answered." },
    CLOSE: { title: "Close", description: "Take no more answers." },
    REPORT: { title: "Report the result", description: "Tell those who answered what came out." },
  },
};

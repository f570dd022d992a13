import type { LifecycleDefinition } from "../definition.ts";

/** What a client says about the work, until they have an answer. */
export const feedbackMachine: LifecycleDefinition = {
  kind: "feedback",
  title: "Lifecycle of feedback",
  initial: "received",
  states: {
    received: {
      title: "Received",
      description: "Somebody said something about the work.",
      tags: ["waiting:team"],
      on: {
        RECEIVE: { guards: [{ type: "first" }] },
        ANALYSE: "analysed",
      },
    },
    analysed: {
      title: "Analysed",
      description: "It is clear what lies behind it.",
      on: {
        ACT: { target: "acting", guards: [{ type: "filled", params: { fields: ["actions"] } }] },
        ANSWER: "answered",
      },
    },
    acting: { title: "Acting", description: "Something is done about it.", on: { ANSWER: "answered" } },
    answered: {
      title: "Answered",
      description: "They were told what came of it.",
      on: { CLOSE: "closed", ACT: "acting" },
    },
    closed: { title: "Closed", description: "Done.", type: "final" },
  },
  events: {
    RECEIVE: { title: "Receive", description: "Write down what was said." },
    ANALYSE: {
      title: "Analyse",
      description: "Find out what lies behind it.",
      data: {
        analysis: {
          type: "text",
          title: "Analysis",
          description: "What lies behind it.",
          required: true,
          field: "analysis",
        },
      },
    },
    ACT: { title: "Act", description: "Do something about it." },
    ANSWER: {
      title: "Answer",
      description: "Tell them what came of it.",
      data: {
        answer: {
          type: "text",
          title: "Answer",
          description: "What they were told.",
          required: true,
          field: "answer",
        },
      },
    },
    CLOSE: { title: "Close", description: "Nothing is left to do." },
  },
};

import type { LifecycleDefinition } from "../definition.ts";

/** A review, test or audit of something that is delivered. */
export const qualityMachine: LifecycleDefinition = {
  kind: "quality",
  title: "Lifecycle of a quality check",
  initial: "planned",
  states: {
    planned: {
      title: "Planned",
      description: "To be done.",
      on: { PLAN: { guards: [{ type: "first" }] }, PERFORM: "performed" },
    },
    performed: {
      title: "Performed",
      description: "Done; the result is not judged yet.",
      on: { PASS: "passed", FAIL: "failed" },
    },
    passed: { title: "Passed", description: "The standard is met.", type: "final" },
    failed: {
      title: "Failed",
      description: "The standard is not met.",
      tags: ["waiting:team"],
      on: { REWORK: "reworked" },
    },
    reworked: {
      title: "Reworked",
      description: "The defects are mended; it has to be checked again.",
      on: { PERFORM: "performed" },
    },
  },
  events: {
    PLAN: { title: "Plan", description: "Say what will be checked, and against which standard." },
    PERFORM: {
      title: "Perform",
      description: "The check was done.",
      data: {
        date: {
          type: "date",
          title: "Date",
          description: "When it was done.",
          required: true,
          field: "date",
        },
      },
    },
    PASS: {
      title: "Pass",
      description: "The standard is met.",
      data: {
        result: {
          type: "text",
          title: "Result",
          description: "What was found.",
          required: true,
          field: "result",
        },
      },
    },
    FAIL: {
      title: "Fail",
      description: "The standard is not met.",
      data: {
        result: {
          type: "text",
          title: "Result",
          description: "What was found.",
          required: true,
          field: "result",
        },
      },
    },
    REWORK: { title: "Rework", description: "The defects were mended." },
  },
};

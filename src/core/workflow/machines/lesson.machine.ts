import type { LifecycleDefinition } from "../definition.ts";

/** What the project has learnt, for the next one. */
export const lessonMachine: LifecycleDefinition = {
  kind: "lesson",
  title: "Lifecycle of a lesson",
  initial: "captured",
  states: {
    captured: {
      title: "Captured",
      description: "Written down while it is fresh.",
      on: {
        CAPTURE: { guards: [{ type: "first" }] },
        REVIEW: {
          target: "reviewed",
          guards: [{ type: "filled", params: { fields: ["situation", "advice"] } }],
        },
      },
    },
    reviewed: { title: "Reviewed", description: "Others agree with the advice.", on: { SHARE: "shared" } },
    shared: { title: "Shared", description: "Other projects can use it.", type: "final" },
  },
  events: {
    CAPTURE: { title: "Capture", description: "Write it down while it is fresh." },
    REVIEW: { title: "Review", description: "Others have read it and agree." },
    SHARE: { title: "Share", description: "Make it known to other projects." },
  },
};

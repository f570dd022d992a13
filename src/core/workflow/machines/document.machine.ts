import type { LifecycleDefinition } from "../definition.ts";

/** A paper or page that goes with the project. */
export const documentMachine: LifecycleDefinition = {
  kind: "document",
  title: "Lifecycle of a document",
  initial: "draft",
  states: {
    draft: {
      title: "Draft",
      description: "Being written.",
      on: {
        DRAFT: { guards: [{ type: "first" }] },
        ISSUE: { target: "issued", guards: [{ type: "filled", params: { fields: ["version"] } }] },
        DROP: "dropped",
      },
    },
    issued: {
      title: "Published",
      description: "Valid, and with those who need it.",
      on: { REVISE: "draft", SUPERSEDE: "superseded" },
    },
    superseded: { title: "Superseded", description: "A newer one has taken its place.", type: "final" },
    dropped: { title: "Dropped", description: "It will not be written.", type: "final" },
  },
  events: {
    DRAFT: { title: "Start a draft", description: "Begin to write it." },
    ISSUE: {
      title: "Publish",
      description: "Give it to those who need it.",
      data: { date: { type: "date", title: "Date", description: "The day of publication.", field: "date" } },
    },
    REVISE: { title: "Revise", description: "Work on the next version." },
    SUPERSEDE: { title: "Supersede", description: "A newer one takes its place." },
    DROP: {
      title: "Drop",
      description: "It will not be written.",
      data: { reason: { type: "text", title: "Reason", description: "Why not.", required: true } },
    },
  },
};

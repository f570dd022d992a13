import type { LifecycleDefinition } from "../definition.ts";

/** A promise, until it is kept or broken. */
export const commitmentMachine: LifecycleDefinition = {
  kind: "commitment",
  title: "Lifecycle of a commitment",
  initial: "made",
  states: {
    made: {
      title: "Made",
      description: "Promised; not yet done.",
      on: {
        MAKE: { guards: [{ type: "first" }] },
        KEEP: { target: "kept", guards: [{ type: "filled", params: { fields: ["evidence"] } }] },
        BREAK: "broken",
        REDATE: { guards: [{ type: "is", params: { fields: ["to"] } }] },
      },
    },
    kept: { title: "Kept", description: "Done as promised.", type: "final" },
    broken: {
      title: "Not kept",
      description: "Not done as promised, and the reason is recorded.",
      type: "final",
    },
  },
  events: {
    MAKE: { title: "Promise", description: "Somebody promises something." },
    KEEP: { title: "Mark as kept", description: "It was done, and there is evidence." },
    BREAK: {
      title: "Mark as not kept",
      description: "It was not done.",
      data: {
        reason: { type: "text", title: "Reason", description: "Why it was not done.", required: true },
      },
    },
    REDATE: {
      title: "Set a new date",
      description: "Whoever it was promised to accepts a new date.",
      data: {
        due: {
          type: "date",
          title: "New date",
          description: "By when it will be done.",
          required: true,
          field: "due",
          anew: true,
        },
      },
    },
  },
};

import type { EventDefinition } from "../definition.ts";

/** What may happen to anything that somebody asked for: a requirement, or a change of one. */
export const defer: EventDefinition = {
  title: "Defer",
  description: "Not now.",
  data: {
    reason: { type: "text", title: "Reason", description: "Why it waits, and for what.", required: true },
  },
};

export const resume: EventDefinition = { title: "Resume", description: "It is taken up again." };

export const withdraw: EventDefinition = {
  title: "Withdraw",
  description: "Those who asked for it no longer want it.",
  data: { reason: { type: "text", title: "Reason", description: "Why it is no longer wanted." } },
};

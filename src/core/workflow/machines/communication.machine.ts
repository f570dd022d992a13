import type { LifecycleDefinition } from "../definition.ts";

/** A meeting, report or call that comes again and again. */
export const communicationMachine: LifecycleDefinition = {
  kind: "communication",
  title: "Lifecycle of a communication",
  initial: "active",
  states: {
    active: {
      title: "Active",
      description: "Held as planned.",
      on: { START: { guards: [{ type: "first" }] }, SUSPEND: "suspended", END: "ended" },
    },
    suspended: {
      title: "Suspended",
      description: "Not held for the time being.",
      tags: ["rests"],
      on: { RESUME: "active", END: "ended" },
    },
    ended: { title: "Ended", description: "Not held any more.", type: "final" },
  },
  events: {
    START: { title: "Start", description: "It is held from now on." },
    SUSPEND: {
      title: "Suspend",
      description: "It is not held for the time being.",
      data: {
        reason: {
          type: "text",
          title: "Reason",
          description: "Why it rests, and until when.",
          required: true,
        },
      },
    },
    RESUME: { title: "Resume", description: "It is held again." },
    END: {
      title: "End",
      description: "It is not held any more.",
      data: {
        end: {
          type: "date",
          title: "Last day",
          description: "The last day on which it was held.",
          field: "end",
        },
      },
    },
  },
};

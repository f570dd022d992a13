import type { LifecycleDefinition } from "../definition.ts";

/** Somebody with a stake in the project, from the first mention to the goodbye. */
export const stakeholderMachine: LifecycleDefinition = {
  kind: "stakeholder",
  title: "Lifecycle of a stakeholder",
  initial: "identified",
  states: {
    identified: {
      title: "Identified",
      description: "They have a stake; nobody has looked closer yet.",
      on: {
        IDENTIFY: { guards: [{ type: "first" }] },
        ANALYSE: {
          target: "analysed",
          guards: [{ type: "filled", params: { fields: ["power", "interest", "side"] } }],
        },
        RELEASE: "released",
      },
    },
    analysed: {
      title: "Analysed",
      description: "Power, interest and expectations are known.",
      on: { ENGAGE: "engaged", RELEASE: "released" },
    },
    engaged: {
      title: "Engaged",
      description: "In touch, as planned.",
      on: { REVIEW: {}, RELEASE: "released" },
    },
    released: {
      title: "Left the project",
      description: "They do nothing more in it; what they did stays done.",
      tags: ["rests"],
      on: { ENGAGE: "engaged" },
    },
  },
  events: {
    IDENTIFY: { title: "Identify", description: "Write down who has a stake." },
    ANALYSE: { title: "Analyse", description: "Rate power and interest; learn what they expect." },
    ENGAGE: { title: "Engage", description: "Get in touch, and stay in touch." },
    REVIEW: { title: "Review", description: "Look again at power, interest and engagement." },
    RELEASE: {
      title: "Leave the project",
      description: "From then on they do nothing more in it.",
      data: { reason: { type: "text", title: "Reason", description: "Why they leave, and who takes over." } },
    },
  },
};

import type { LifecycleDefinition } from "../definition.ts";

const rated = { type: "filled", params: { fields: ["inherent.probability", "inherent.impact"] } };
const occurs = { OCCUR: { target: "occurred", effects: [{ type: "openIssue" }] } };
const accepts = {
  ACCEPT: {
    target: "accepted",
    guards: [
      rated,
      { type: "authority", params: { any: ["acceptRisks"] } },
      { type: "isNot", params: { fields: ["owner"] } },
    ],
    effects: [{ type: "recordActor", params: { field: "acceptance.approvedBy" } }],
  },
};

/** What may go wrong (or right), from the first thought to the day when it can't any more. */
export const riskMachine: LifecycleDefinition = {
  kind: "risk",
  title: "Lifecycle of a risk",
  initial: "identified",
  states: {
    identified: {
      title: "Identified",
      description: "Somebody thought of it; it is not rated.",
      on: {
        IDENTIFY: { guards: [{ type: "first" }] },
        ASSESS: { target: "assessed", guards: [rated] },
        ...occurs,
        CLOSE: "closed",
      },
    },
    assessed: {
      title: "Assessed",
      description: "Probability and impact are rated.",
      on: {
        PLAN: {
          target: "planned",
          guards: [{ type: "filled", params: { fields: ["strategy", "owner", "actions"] } }],
        },
        ...accepts,
        ...occurs,
        CLOSE: "closed",
      },
    },
    planned: {
      title: "Planned",
      description: "A response is planned and owned.",
      on: { MONITOR: "monitoring", ...accepts, ...occurs, REASSESS: "assessed", CLOSE: "closed" },
    },
    monitoring: {
      title: "Monitoring",
      description: "The response runs; the risk is reviewed at its dates.",
      on: { REVIEW: {}, ...accepts, ...occurs, REASSESS: "assessed", CLOSE: "closed" },
    },
    accepted: {
      title: "Accepted for now",
      description: "Somebody other than its owner has accepted it until a set day.",
      on: { ...occurs, REASSESS: "assessed", CLOSE: "closed" },
    },
    occurred: {
      title: "Occurred",
      description: "It has happened and is now an issue.",
      on: { REASSESS: "assessed", CLOSE: "closed" },
    },
    closed: { title: "Closed", description: "It can't happen any more.", type: "final" },
  },
  events: {
    IDENTIFY: { title: "Identify", description: "Write down what may happen." },
    ASSESS: { title: "Assess", description: "Rate probability and impact." },
    PLAN: { title: "Plan the response", description: "Strategy, owner and actions are set." },
    MONITOR: { title: "Monitor", description: "The response runs." },
    REVIEW: {
      title: "Review",
      description: "Look at it again on its date.",
      data: {
        reviewBy: {
          type: "date",
          title: "Next review",
          description: "When to look at it again.",
          field: "reviewBy",
        },
      },
    },
    REASSESS: {
      title: "Assess anew",
      description: "Things have changed: rate it again.",
      data: { reason: { type: "text", title: "Reason", description: "What has changed.", required: true } },
    },
    ACCEPT: {
      title: "Accept the risk",
      description: "Live with it as it is, for a time.",
      data: {
        expires: {
          type: "date",
          title: "Expires",
          description: "The last day on which the acceptance holds.",
          required: true,
          field: "acceptance.expires",
        },
      },
    },
    OCCUR: { title: "It has occurred", description: "The risk has become an issue; the contingency starts." },
    CLOSE: {
      title: "Close",
      description: "It can't happen any more.",
      data: { reason: { type: "text", title: "Reason", description: "Why it can't happen any more." } },
    },
  },
};

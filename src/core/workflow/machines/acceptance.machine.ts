import type { LifecycleDefinition } from "../definition.ts";

const accept = [
  { type: "raise", params: { event: "ACCEPT", on: "requirements", mayFail: true } },
  { type: "raise", params: { event: "ACCEPT", on: "deliverables", mayFail: true } },
];
const signed = { type: "allSigned" };

/** The client takes over the result: tests, reviews and signs exactly what was shown. */
export const acceptanceMachine: LifecycleDefinition = {
  kind: "acceptance",
  title: "Lifecycle of an acceptance",
  initial: "planned",
  states: {
    planned: {
      title: "Planned",
      description: "What will be accepted, when and by whom.",
      on: {
        CREATE: { guards: [{ type: "first" }] },
        TEST: { target: "testing", guards: [{ type: "filled", params: { fields: ["requirements"] } }] },
      },
    },
    testing: {
      title: "Testing",
      description: "The criteria are being tested.",
      on: { REVIEW: "reviewing" },
    },
    reviewing: {
      title: "Reviewing",
      description: "The client looks at results and deviations.",
      tags: ["waiting:client"],
      on: {
        REQUEST_SIGNATURES: {
          target: "signing",
          guards: [
            { type: "mustCriteriaSettled", params: { field: "requirements" } },
            { type: "punchList", params: { is: "assigned" } },
            { type: "signatories" },
          ],
          effects: [{ type: "nameSignatories" }, { type: "recordCovers" }],
        },
        TEST: "testing",
        REJECT: { target: "rejected", guards: [{ type: "authority", params: { any: ["signAcceptance"] } }] },
      },
    },
    signing: {
      title: "Signing",
      description: "The signatories sign exactly this content.",
      tags: ["controlled", "waiting:signatories"],
      on: {
        SIGN: {
          guards: [
            { type: "signatory" },
            { type: "authority", params: { any: ["signAcceptance"] } },
            { type: "mustCriteriaSettled", params: { field: "requirements" } },
            { type: "coversCurrent" },
            { type: "notYet", params: { events: ["SIGN"], bound: true } },
          ],
        },
        REVIEW: "reviewing",
        REJECT: {
          target: "rejected",
          guards: [{ type: "signatory" }, { type: "authority", params: { any: ["signAcceptance"] } }],
        },
      },
      always: [
        {
          target: "conditionallyAccepted",
          guards: [signed, { type: "punchList", params: { is: "open" } }],
          effects: accept,
        },
        { target: "accepted", guards: [signed], effects: accept },
      ],
    },
    accepted: {
      title: "Accepted",
      description: "Everybody has signed.",
      tags: ["controlled"],
      on: { CLOSE: "closed" },
    },
    conditionallyAccepted: {
      title: "Conditionally accepted",
      description: "Everybody has signed; the punch list has to be worked off.",
      tags: ["controlled", "waiting:team"],
      on: { CLOSE: { target: "closed", guards: [{ type: "punchList", params: { is: "done" } }] } },
    },
    rejected: {
      title: "Rejected",
      description: "The client does not accept the result as it is.",
      tags: ["waiting:team"],
      on: { REPLAN: "planned" },
    },
    closed: {
      title: "Closed",
      description: "Accepted, with nothing left to do.",
      tags: ["controlled"],
      type: "final",
    },
  },
  events: {
    CREATE: { title: "Plan", description: "Say what will be accepted." },
    TEST: { title: "Start testing", description: "The criteria are tested." },
    REVIEW: { title: "Review", description: "The client looks at results and deviations." },
    REQUEST_SIGNATURES: {
      title: "Ask for signatures",
      description: "The must criteria are settled; the content is frozen.",
    },
    SIGN: {
      title: "Sign",
      description: "A signatory signs exactly this content.",
      data: {
        meaning: {
          type: "line",
          title: "Meaning",
          description: "What the signature says, such as “Accepted for operation”.",
          required: true,
        },
      },
    },
    REJECT: {
      title: "Reject",
      description: "The result is not accepted as it is.",
      data: { reason: { type: "text", title: "Reason", description: "What is missing.", required: true } },
    },
    REPLAN: { title: "Plan again", description: "The next attempt is planned." },
    CLOSE: { title: "Close", description: "Nothing is left to do." },
  },
};

import type { LifecycleDefinition } from "../definition.ts";

/** Something that is handed over to the client. */
export const deliverableMachine: LifecycleDefinition = {
  kind: "deliverable",
  title: "Lifecycle of a deliverable",
  initial: "planned",
  states: {
    planned: {
      title: "Planned",
      description: "It will be produced.",
      on: { PLAN: { guards: [{ type: "first" }] }, PRODUCE: "producing" },
    },
    producing: { title: "Producing", description: "The team works on it.", on: { REVIEW: "reviewing" } },
    reviewing: {
      title: "Reviewing",
      description: "The team checks it against its standards.",
      on: { SUBMIT: "submitted", PRODUCE: "producing" },
    },
    submitted: {
      title: "Submitted",
      description: "With the client.",
      tags: ["waiting:client"],
      on: {
        ACCEPT: [
          {
            target: "accepted",
            guards: [
              {
                type: "via",
                params: {
                  kind: "acceptance",
                  states: ["accepted", "conditionallyAccepted"],
                  field: "deliverables",
                },
              },
            ],
          },
          { target: "accepted", guards: [{ type: "authority", params: { any: ["signAcceptance"] } }] },
        ],
        RETURN: "returned",
      },
    },
    returned: {
      title: "Returned",
      description: "The client gave it back.",
      tags: ["waiting:team"],
      on: { PRODUCE: "producing" },
    },
    accepted: { title: "Accepted", description: "The client has taken it over.", type: "final" },
  },
  events: {
    PLAN: { title: "Plan", description: "Say what will be handed over." },
    PRODUCE: { title: "Produce", description: "Work on it." },
    REVIEW: { title: "Review", description: "Check it against its standards." },
    SUBMIT: { title: "Submit", description: "Hand it to the client." },
    ACCEPT: { title: "Accept", description: "The client takes it over." },
    RETURN: {
      title: "Return",
      description: "The client gives it back.",
      data: { reason: { type: "text", title: "Reason", description: "What is missing.", required: true } },
    },
  },
};

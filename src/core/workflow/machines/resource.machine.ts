import type { LifecycleDefinition } from "../definition.ts";

/** A person's time, a machine or a budget line. */
export const resourceMachine: LifecycleDefinition = {
  kind: "resource",
  title: "Lifecycle of a resource",
  initial: "planned",
  states: {
    planned: {
      title: "Planned",
      description: "Not there yet.",
      on: { PLAN: { guards: [{ type: "first" }] }, ACTIVATE: "active", RELEASE: "released" },
    },
    active: { title: "Active", description: "At work.", on: { RELEASE: "released" } },
    released: { title: "Released", description: "Free for others.", type: "final" },
  },
  events: {
    PLAN: { title: "Plan", description: "Say what is needed." },
    ACTIVATE: { title: "Activate", description: "It is there." },
    RELEASE: { title: "Release", description: "It is not needed any more." },
  },
};

import { historyRule } from "./historyRule.ts";

/** The register knows everybody who acted. */
export const workflowUnknownActor = historyRule("workflow/unknown-actor");

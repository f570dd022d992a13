import { historyRule } from "./historyRule.ts";

/** Who acted had the authority for it. */
export const workflowNoAuthority = historyRule("workflow/no-authority");

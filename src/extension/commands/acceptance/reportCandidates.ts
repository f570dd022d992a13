import type { Candidates } from "../pickAmong.ts";
import type { CommandContext } from "../registerCommands.ts";

/** Any acceptance has a report. */
export function reportCandidates({ t }: CommandContext): Candidates<"acceptance"> {
  return {
    kind: "acceptance",
    isWanted: () => true,
    title: t("Acceptance report"),
    placeHolder: t("Which acceptance?"),
    none: t("There is no acceptance yet."),
  };
}

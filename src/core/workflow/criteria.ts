import type { Translate } from "../model/translate.ts";
import type { Condition } from "./guards/guard.ts";

interface Criterion {
  readonly id: string;
  readonly result?: string;
  readonly reason?: string;
}

/** The acceptance criteria of a requirement that have neither passed nor been waived with a reason. */
export function openCriteria(id: string, requirement: unknown, t: Translate): readonly Condition[] {
  const { acceptanceCriteria = [] } = requirement as { acceptanceCriteria?: readonly Criterion[] };
  return acceptanceCriteria
    .filter(({ result, reason }) => result !== "passed" && !(result === "waived" && reason))
    .map((criterion) => ({
      code: "criterion-open",
      message: t("“{criterion}” of “{id}” has not passed: test it, or waive it with a reason.", {
        criterion: criterion.id,
        id,
      }),
      records: [id],
    }));
}

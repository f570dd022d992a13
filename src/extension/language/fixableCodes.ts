export const uncontrolledChange = "control/uncontrolled-change";
export const baseMoved = "control/base-moved";

/** The codes of problems for which there are quick fixes that run a command. */
export const commandCodes: readonly string[] = [uncontrolledChange, baseMoved];

/** Those for which there are fixes that edit the text; named here so that their code is loaded only for them. */
export const editCodes: readonly string[] = [
  "yaml/syntax",
  "yaml/alias",
  "yaml/tag",
  "yaml/duplicate-key",
  "yaml/encoding",
  "yaml/conflict-marker",
  "schema/required",
  "schema/type",
  "schema/enum",
  "schema/unknown-property",
  "schema/format",
  "schema/pattern",
  "schema/range",
  "id/format",
  "id/duplicate",
  "id/collision",
  "ref/unknown",
  "ref/wrong-kind",
  "ref/self",
  "workflow/missing-history",
  "workflow/status-mismatch",
  "workflow/unknown-state",
  "risk/unknown-rating",
  "risk/no-owner",
  "risk/unassessed",
  "trace/no-goal",
  "trace/no-criterion",
  "plan/goal-not-smart",
];

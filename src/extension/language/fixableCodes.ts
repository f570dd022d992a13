export const uncontrolledChange = "control/uncontrolled-change";
export const baseMoved = "control/base-moved";

/** The codes of problems for which there are quick fixes. */
export const fixableCodes: readonly string[] = [uncontrolledChange, baseMoved];

import type { Severity } from "../core/model/problem.ts";
import type { Translate } from "../core/model/translate.ts";

/** A severity in the reader's language. */
export function severityName(severity: Severity, t: Translate): string {
  const names = { error: t("error"), warning: t("warning"), info: t("info"), hint: t("hint") };
  return names[severity];
}

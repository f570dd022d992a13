import type { Translate } from "../../model/translate.ts";
import type { Inline, Tone } from "../document/document.ts";
import type { AcceptanceReport, Result } from "./report.ts";

const tones: Readonly<Record<Result, Tone>> = {
  passed: "good",
  failed: "bad",
  waived: "warning",
  untested: "plain",
};

/** What was found about a criterion, as a mark. */
export function resultMark(result: Result, t: Translate): Inline {
  return { form: "mark", tone: tones[result], text: resultWord(result, t) };
}

export function resultWord(result: Result, t: Translate): string {
  switch (result) {
    case "passed":
      return t("passed");
    case "failed":
      return t("failed");
    case "waived":
      return t("waived");
    case "untested":
      return t("not tested");
  }
}

/** How many criteria have which result; only results that there are. */
export function countedResults(results: AcceptanceReport["results"], t: Translate): string {
  const found = (Object.keys(tones) as Result[]).filter((result) => results[result] > 0);
  const parts = found.map((result) =>
    t("{count} {result}", { count: results[result], result: resultWord(result, t) }),
  );
  return parts.length > 0 ? parts.join(t(", ")) : t("none");
}

import type { ResultWish } from "../../../core/act/planResult.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { textOf, textsOf, wordOf } from "../given.ts";
import type { Given } from "../registerCommands.ts";
import { askChoice } from "../transition/askChoice.ts";
import { askText } from "../transition/askText.ts";
import { back, type Place } from "../transition/steps.ts";

export const results = ["passed", "failed", "waived", "untested"] as const;

export type Result = (typeof results)[number];

/** What was found out, and what proves or explains it. */
export type CriterionResult = Pick<ResultWish, "result" | "reason" | "evidence">;

const icons = {
  passed: "$(pass)",
  failed: "$(error)",
  waived: "$(circle-slash)",
  untested: "$(circle-large-outline)",
};

/** A result in the reader's language. */
export function resultTitle(result: Result, t: Translate): string {
  const titles = {
    passed: t("passed"),
    failed: t("failed"),
    waived: t("waived"),
    untested: t("untested"),
  };
  return titles[result];
}

export function resultIcon(result: Result): string {
  return icons[result];
}

/** Asks for a result, and then for its evidence or its reason, as far as they are not given; undefined when cancelled. */
export async function askResult(
  title: string,
  given: Given,
  t: Translate,
): Promise<CriterionResult | undefined> {
  const known = wordOf(given.result, results);
  if (known !== undefined) {
    return { result: known, reason: textOf(given.reason), evidence: textsOf(given.evidence) ?? [] };
  }
  let chosen: Result = "passed";
  for (;;) {
    const answer = await askWhich(chosen, { title, canGoBack: false }, t);
    if (typeof answer !== "object") return undefined;
    chosen = answer.value;
    if (chosen === "untested") return { result: chosen };
    const said = await askWhy(chosen, { title: `${title} · ${resultTitle(chosen, t)}`, canGoBack: true }, t);
    if (said !== back) return said;
  }
}

function askWhich(first: string, place: Place, t: Translate) {
  const items = results.map((value) => ({ label: `${icons[value]} ${resultTitle(value, t)}`, value }));
  return askChoice(items, t("What was found?"), (value) => value === first, place);
}

/** What passed has evidence, what was waived needs a reason, and what failed may have one. */
async function askWhy(
  result: "passed" | "failed" | "waived",
  place: Place,
  t: Translate,
): Promise<CriterionResult | typeof back | undefined> {
  const questions = {
    passed: {
      prompt: t(
        "What proves it: an address, a path or a test (several with commas between them; may be left empty).",
      ),
      placeholder: t("Evidence"),
    },
    failed: { prompt: t("What failed (may be left empty)."), placeholder: t("Reason") },
    waived: { prompt: t("Why it need not be met."), placeholder: t("Reason") },
  };
  const fault = (text: string) =>
    result === "waived" && text.trim() === "" ? t("An answer is needed here.") : undefined;
  const answer = await askText({ ...questions[result], value: "", fault }, place);
  if (typeof answer !== "object") return answer;
  const text = answer.value.trim();
  if (result !== "passed") return { result, reason: text || undefined };
  return { result, evidence: text.split(/[,，]\s*/).filter((item) => item !== "") };
}

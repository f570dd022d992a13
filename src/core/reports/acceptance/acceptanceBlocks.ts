import type { Translate } from "../../model/translate.ts";
import type { Block } from "../document/document.ts";
import { place, templateText } from "../parts/templateText.ts";
import type { TemplateContent } from "../template/fillTemplate.ts";
import { baselineSection } from "./baselineSection.ts";
import { deviationSection, punchListSection, runSection } from "./findingSections.ts";
import type { AcceptanceReport } from "./report.ts";
import { resultSection, scopeSection } from "./resultSections.ts";
import { signatureSection } from "./signatureSection.ts";
import { verificationSection } from "./verificationSection.ts";
import { countedResults } from "./words.ts";

const parts = {
  scope: scopeSection,
  results: resultSection,
  runs: runSection,
  deviations: deviationSection,
  punchList: punchListSection,
  baseline: baselineSection,
  signatures: signatureSection,
  verification: verificationSection,
} as const;

/** What the report on an acceptance has under the names of its template. */
export function acceptanceContent(report: AcceptanceReport, t: Translate): TemplateContent {
  const { id, title, state, notices } = report;
  const blocks = Object.entries(parts).map(
    ([name, section]) => [name, () => section(report, t).blocks] as const,
  );
  return {
    values: { acceptance: id, title, state: state.title },
    blocks: {
      notices: () =>
        notices.map(({ tone, title: verdict, message, items }): Block => {
          return { form: "banner", tone, title: verdict, text: message, items };
        }),
      summary: () => [summary(report, t)],
      ...Object.fromEntries(blocks),
    },
  };
}

/** The built-in template of the report on an acceptance. */
export function acceptanceTemplate(t: Translate): string {
  return templateText(
    t("Acceptance report {id}: {title}", { id: place("acceptance"), title: place("title") }),
    [place("notices"), place("summary")],
    [
      { heading: t("What is accepted"), block: "scope" },
      { heading: t("Results"), block: "results" },
      { heading: t("Test runs"), block: "runs" },
      { heading: t("Deviations"), block: "deviations" },
      { heading: t("Punch list"), block: "punchList" },
      { heading: t("Baseline and changes"), block: "baseline" },
      { heading: t("Signatures"), block: "signatures" },
      { heading: t("Digests, and how to verify them"), block: "verification" },
    ],
  );
}

function summary(report: AcceptanceReport, t: Translate): Block {
  const { id, project, state, signatories, results, deviations, punchList, baselines, asOf, due } = report;
  const count = signatories.filter(({ standing }) => standing === "stands").length;
  const open = punchList.filter(({ done }) => !done).length;
  const items: readonly (readonly [string, string])[] = [
    [t("Acceptance"), id],
    [t("State as recorded"), state.title],
    [t("Client"), project.client],
    [t("Signed"), t("{count} of {all}", { count, all: signatories.length })],
    [t("Criteria"), countedResults(results, t)],
    [t("Deviations"), String(deviations.length)],
    [t("Punch list"), t("{open} open, {done} done", { open, done: punchList.length - open })],
    [t("Baseline"), baselines.map(({ id: own }) => own).join(t(", ")) || t("none")],
    [t("Due"), due ?? ""],
    [t("As of"), `${asOf.local} (${project.timeZone})`],
  ];
  return {
    form: "facts",
    items: items.flatMap(([name, value]) => (value === "" ? [] : [{ name, value: [value] }])),
  };
}

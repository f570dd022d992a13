import { viewTraceMatrix } from "../../views/trace/traceMatrix.ts";
import type { Block } from "../document/document.ts";
import { mark, strong } from "../document/inlines.ts";
import { tableOf } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";

/** From each requirement back to its goal and on to its deliverables, results and signatures; and what is missing. */
export function traceTable(source: ReportSource): readonly Block[] {
  const { t } = source;
  const { requirements, goals, deliverables, acceptances, gaps: known } = viewTraceMatrix(source);
  // Whether a signature still stands can be told of the whole alone.
  const whole = viewTraceMatrix({ ...source.whole, t }).requirements;
  const gapsOf = new Map(whole.map(({ id, gaps }) => [id, gaps]));
  const gapTitle = (id: string) => known.find((gap) => gap.id === id)?.title ?? id;
  return tableOf(
    [
      { title: t("Requirement"), width: 17 },
      { title: t("Goal"), width: 13 },
      { title: t("Deliverable"), width: 15 },
      { title: t("Criteria passed"), width: 13 },
      { title: t("Acceptance"), width: 15 },
      { title: t("Missing") },
    ],
    requirements
      .filter(({ isOpen }) => isOpen)
      .map(({ id, goal, deliverables: delivered, criteria, acceptances: covers, gaps: own }) => {
        const gaps = gapsOf.get(id) ?? own;
        return [
          [strong(id)],
          [goals[goal]?.id ?? ""].filter(Boolean),
          delivered.flatMap((place) => deliverables[place]?.id ?? []),
          [`${criteria.filter(({ result }) => result === "passed").length} / ${criteria.length}`],
          covers.flatMap(({ acceptance }) => acceptances[acceptance]?.id ?? []),
          gaps.length === 0 ? [mark("good", t("complete"))] : [[...gaps].map(gapTitle).join(t(", "))],
        ];
      }),
    t,
  );
}

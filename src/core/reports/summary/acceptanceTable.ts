import { acceptancePart } from "../../views/dashboard/acceptancePart.ts";
import { tallyRequirements } from "../../views/dashboard/requirementTally.ts";
import type { Block } from "../document/document.ts";
import { strong } from "../document/inlines.ts";
import { tableOf } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";

/** What the client was asked to accept, and how far that came. */
export function acceptanceTable(source: ReportSource): readonly Block[] {
  const { t } = source;
  const { acceptances } = acceptancePart(tallyRequirements(source), source);
  // Whether a signature stands can be told of the whole alone.
  const whole = acceptancePart(tallyRequirements(source.whole), source.whole).acceptances;
  const signatures = new Map(whole.map((line) => [line.id, line]));
  return tableOf(
    [
      { title: t("Acceptance") },
      { title: t("State"), width: 26 },
      { title: t("Criteria passed"), width: 15 },
      { title: t("Signed"), width: 14 },
      { title: t("Punch list"), width: 15 },
    ],
    acceptances.map(({ id, title, state, criteria, punchOpen, ...own }) => {
      const { signed, signatories } = signatures.get(id) ?? own;
      const { passed, waived, failed, untested } = criteria;
      return [
        [[strong(id), title]],
        [state],
        [`${passed} / ${passed + waived + failed + untested}`],
        [`${signed} / ${signatories}`],
        [punchOpen === 0 ? t("done") : t("{count} open", { count: punchOpen })],
      ];
    }),
    t,
  );
}

import { verifyManifest } from "../../control/baseline/manifest.ts";
import { recordWith } from "../../model/recordWith.ts";
import { byDate } from "../acceptance/baselineBehind.ts";
import type { Block } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { personName } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { isWithin } from "../period.ts";
import type { ReportSource } from "../report.ts";

/** The baselines of the period, each verified from itself. */
export function baselineTable({ project, whole, period, t }: ReportSource): readonly Block[] {
  const baselines = [...project.valid("baseline")].filter(({ value }) => isWithin(value.date, period));
  return tableOf(
    [
      { title: t("Baseline"), width: 13 },
      { title: t("What for") },
      { title: t("Date"), width: 14 },
      { title: t("Created by"), width: 17 },
      { title: t("Records"), width: 10 },
      { title: t("Seal"), width: 13 },
    ],
    baselines.sort(byDate).map(({ id, value }) => {
      const { title, note, date, by, records } = value;
      // What is cut down can't be verified.
      const full = recordWith(id, whole.project);
      const manifest = full?.valid ? (full.value as typeof value) : value;
      const holds = verifyManifest(manifest, t).length === 0;
      return [
        [strong(id)],
        [...textCell(title), ...(note === undefined ? [] : [quiet(note)])],
        [date],
        textCell(personName(by, project)),
        [String(records.length)],
        [holds ? mark("good", t("holds")) : mark("bad", t("broken"))],
      ];
    }),
    t,
  );
}

import { dayIn, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { historyOf } from "../../workflow/facts.ts";
import { isAll, isWithin } from "../period.ts";
import type { ReportSource } from "../report.ts";
import { byNumber } from "../requirements/byNumber.ts";

/** The change requests to which something happened within the period; all of them where it takes in everything. */
export function changesWithin({ project, period }: ReportSource): readonly Entry<"change">[] {
  const { timeZone } = project.settings;
  const all = [...project.valid("change")].sort(byNumber);
  if (isAll(period)) return all;
  return all.filter(({ value }) =>
    historyOf(value).some(({ at }) => isWithin(dayIn(toInstant(at), timeZone), period)),
  );
}

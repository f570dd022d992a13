import { isSigned } from "../../control/signedAcceptances.ts";
import type { Entry } from "../../model/entry.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import { historyOf, idsIn } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { replay } from "../../workflow/replay.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { byDate, reportBaseline, sinceBaseline } from "./baselineBehind.ts";
import { changesSince } from "./changesSince.ts";
import { momentOf, personCalled, wordFor } from "./context.ts";
import { reportCovers } from "./covers.ts";
import { deviationsOf } from "./deviations.ts";
import { verifyHistories } from "./histories.ts";
import { noticesOf } from "./notices.ts";
import type { AcceptanceReport, PunchItem, ReportedRequirement, TestRun } from "./report.ts";
import { reportDeliverable, reportRequirement } from "./requirements.ts";
import { askedAt, reportSignatories, reportSignatures } from "./signatures.ts";

/**
 * What is accepted, what was found, who signed and whether that still stands: as the project is now, in the language of
 * `source`. Of an acceptance that its schema refuses nothing can be told; don't ask for one.
 */
export function acceptanceReport(entry: Entry<"acceptance">, source: FactsSource): AcceptanceReport {
  const { project, lifecycleOf, now, t } = source;
  const { id, value } = entry;
  const { name, client, timeZone } = project.settings;
  const asked = askedAt(entry, source);
  const ids = idsIn(value, "requirements");
  const since = new Map(ids.map((one) => [one, sinceBaseline(one, asked, source)]));
  const baselines = new Set([...since.values()].flatMap((one) => one?.baseline ?? []));
  const deliverables = idsIn(value, "deliverables").map((one) => reportDeliverable(one, source));
  const requirements = ids.map((one) => reportRequirement(one, since.get(one), source));
  const covers = reportCovers(entry, asked !== undefined, source);
  const changes = changesSince(since, source);
  const signatures = reportSignatures(entry, covers, replay(entry, source), source);
  const punchList = (value.punchList ?? []).map((item) => reportPunchItem(item, source));
  const involved = [id, ...covers.map(({ record }) => record), ...changes.map((change) => change.id)];
  const found = {
    state: { id: statusOf(entry), title: stateTitle(entry, source.lifecycleOf, source.t) },
    baselines: [...baselines].sort(byDate).map((one) => reportBaseline(one, source)),
    ...{ punchList, signatures, histories: verifyHistories(involved, source) },
    signatories: reportSignatories(entry, signatures, source),
    digests: { content: contentDigest(entry) ?? "", seal: historyOf(value).at(-1)?.seal, covers },
  };
  const notices = noticesOf(
    {
      ...found,
      isSigned: isSigned(entry, lifecycleOf),
      isConditional: statusOf(entry) === "conditionallyAccepted",
      rejection: rejectionOf(entry, source),
    },
    t,
  );
  return {
    ...{ id, title: value.title, project: { name, client, timeZone }, asOf: momentOf(now, source) },
    due: value.due,
    ...{ notices, sound: notices.every(({ code }) => !unsound.has(code)), deliverables, requirements },
    results: countResults(requirements),
    runs: (value.runs ?? []).map(reportRun),
    deviations: deviationsOf(deliverables, requirements, source),
    changes,
    ...found,
  };
}

const unsound = new Set(["not-verified", "baseline-broken", "void"]);

function countResults(requirements: readonly ReportedRequirement[]): AcceptanceReport["results"] {
  const counts = { passed: 0, failed: 0, waived: 0, untested: 0 };
  for (const { result } of requirements.flatMap(({ criteria }) => criteria)) counts[result] += 1;
  return counts;
}

function reportRun({
  date,
  source = "",
  passed,
  failed,
  skipped,
}: Partial<TestRun> & { date: string }): TestRun {
  return { date, source, passed, failed, skipped };
}

function reportPunchItem(
  {
    id,
    text,
    severity,
    owner,
    due,
    done = false,
  }: NonNullable<Entry<"acceptance">["value"]["punchList"]>[number],
  source: FactsSource,
): PunchItem {
  return {
    ...{ id, text, due, done, overdue: !done && due !== undefined && due < source.today },
    severity: wordFor(severity, ["punchList", id, "severity"], "acceptance", source),
    owner: owner === undefined ? "" : personCalled(owner, source).name,
  };
}

/** Undefined where the acceptance isn't where a rejection led. */
function rejectionOf({ value }: Entry<"acceptance">, source: FactsSource): string | undefined {
  const history = historyOf(value);
  const last = history.findLast(({ state }, index) => state !== history[index - 1]?.state);
  if (last?.event !== "REJECT" || last.state !== value.status) return undefined;
  return source.t("Rejected by {person} on {time}: {reason}", {
    person: personCalled(last.by, source).name,
    time: momentOf(last.at, source).local,
    reason: String(last.reason ?? ""),
  });
}

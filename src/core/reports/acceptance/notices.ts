import type { Translate } from "../../model/translate.ts";
import type { AcceptanceReport, Notice } from "./report.ts";

/** What the notices of a report are drawn from. */
export type Findings = Pick<
  AcceptanceReport,
  "state" | "baselines" | "punchList" | "signatures" | "signatories" | "digests" | "histories"
> & {
  /** Whether it is at a state to which only all signatures lead. */
  readonly isSigned: boolean;
  /** Whether it is on condition, as its state says. */
  readonly isConditional: boolean;
  /** Who rejected it and why, where that is how it stands. */
  readonly rejection: string | undefined;
};

/** How an acceptance stands, in words; what makes it worth nothing comes first. */
export function noticesOf(findings: Findings, t: Translate): readonly Notice[] {
  const bad = [...notVerified(findings, t), ...baselineBroken(findings, t), ...voided(findings, t)];
  const isDoubtful = bad.some(({ code }) => code !== "baseline-broken");
  return [
    ...bad,
    ...notAccepted(findings, t),
    ...(isDoubtful ? [] : acceptedSoFar(findings, t)),
    ...notBound(findings, t),
    ...replaced(findings, t),
  ];
}

function* notVerified({ histories, state }: Findings, t: Translate): Iterable<Notice> {
  const items = histories.flatMap(({ record, judged, faults }) => [
    ...faults.map((message) => `${record}: ${message}`),
    ...(judged ? [] : [t("{id} could not be verified: “assent check” says why.", { id: record })]),
  ]);
  if (items.length === 0) return;
  const message = t(
    "What happened to these records is not proven, and neither is the state “{state}”. Rely on nothing below before this is put right.",
    { state: state.title },
  );
  yield { code: "not-verified", tone: "bad", title: t("NOT VERIFIED"), message, items };
}

function* baselineBroken({ baselines }: Findings, t: Translate): Iterable<Notice> {
  const items = baselines.flatMap(({ id, faults }) => faults.map((message) => `${id}: ${message}`));
  if (items.length === 0) return;
  const message = t("A baseline does not verify, so what was agreed is not proven by it.");
  yield { code: "baseline-broken", tone: "bad", title: t("BASELINE NOT PROVEN"), message, items };
}

function* voided({ signatures }: Findings, t: Translate): Iterable<Notice> {
  const lost = signatures.filter(({ standing }) => standing === "void");
  if (lost.length === 0) return;
  const message = t("These signatures do not stand: {people}.", {
    people: [...new Set(lost.map(({ name }) => name))].join(t(", ")),
  });
  const items = [...new Set(lost.flatMap(({ reasons }) => reasons))];
  yield { code: "void", tone: "bad", title: t("VOID"), message, items };
}

function* notAccepted(findings: Findings, t: Translate): Iterable<Notice> {
  const { isSigned, rejection, state, signatories } = findings;
  if (isSigned) return;
  if (rejection !== undefined) {
    yield { code: "rejected", tone: "bad", title: t("REJECTED"), message: rejection, items: [] };
    return;
  }
  const missing = signatories.filter(({ standing }) => standing === "missing").map(({ name }) => name);
  const message = t("This has not been accepted. It stands at “{state}”.", { state: state.title });
  const items =
    missing.length > 0 ? [t("Not signed yet by: {people}.", { people: missing.join(t(", ")) })] : [];
  yield { code: "draft", tone: "warning", title: t("DRAFT"), message, items };
}

/** Signatures that were not bound to the content of a record prove nothing about it. */
function* notBound({ signatures, digests }: Findings, t: Translate): Iterable<Notice> {
  const isSignedFor = signatures.some(({ standing }) => standing === "stands" || standing === "replaced");
  const loose = digests.covers.filter(({ signed }) => !signed).map(({ record }) => record);
  if (!isSignedFor || loose.length === 0) return;
  const message = t(
    "The signatures name these records, but not what they said: {records}. That they are as they were signed for can't be told.",
    { records: loose.join(t(", ")) },
  );
  yield { code: "not-bound", tone: "warning", title: t("NOT BOUND"), message, items: [] };
}

function* replaced({ signatures }: Findings, t: Translate): Iterable<Notice> {
  const items = new Set(
    signatures.flatMap(({ standing, reasons }) => (standing === "replaced" ? reasons : [])),
  );
  if (items.size === 0) return;
  const message = t("Some of what was signed for has changed since, and was accepted anew.");
  yield { code: "replaced", tone: "warning", title: t("REPLACED IN PART"), message, items: [...items] };
}

function* acceptedSoFar(findings: Findings, t: Translate): Iterable<Notice> {
  const { isSigned, isConditional, signatories, punchList } = findings;
  if (!isSigned) return;
  const count = signatories.filter(({ standing }) => standing === "stands").length;
  const signed = t("Signed by {count} of {all} who have to sign.", { count, all: signatories.length });
  const open = punchList.filter(({ done }) => !done);
  if (!isConditional && open.length === 0) {
    yield { code: "accepted", tone: "good", title: t("ACCEPTED"), message: signed, items: [] };
    return;
  }
  const message =
    open.length > 0
      ? t("{signed} Still to be put right by the punch list: {items}.", {
          signed,
          items: open.map(({ id }) => id).join(t(", ")),
        })
      : t("{signed} The punch list is done.", { signed });
  yield {
    code: "conditional",
    tone: open.length > 0 ? "warning" : "good",
    title: t("ACCEPTED ON CONDITION"),
    message,
    items: [],
  };
}

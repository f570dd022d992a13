import { recordWith } from "../../model/recordWith.ts";
import { peopleOf } from "../../workflow/people.ts";
import type { ReportSource } from "../report.ts";
import type { AcceptanceReport, Deviation } from "./report.ts";

/** Somebody of whom nothing may be said. */
const somebody = "—";

/**
 * A report on an acceptance that quotes only what is disclosed: what was verified comes from the whole project, with
 * every sentence left out that names a record or somebody whom the client doesn't know.
 * @param full made from the whole project
 * @param cut made from what is disclosed of it
 */
export function forClient(
  full: AcceptanceReport,
  cut: AcceptanceReport,
  { whole, project, t }: ReportSource,
): AcceptanceReport {
  const knows = (id: string) => recordWith(id, project) !== undefined;
  const hiddenPeople = [...whole.project.valid("stakeholder")]
    .filter(({ id }) => !knows(id))
    .flatMap(({ value }) => [value.title, value.contact?.email ?? ""])
    .filter((name) => name !== "");
  const isHidden = (word: string) => whole.project.find(word).length > 0 && project.find(word).length === 0;
  const isClean = (text: string) =>
    !(text.match(/[\p{L}\p{N}_-]+/gu) ?? []).some(isHidden) &&
    !hiddenPeople.some((name) => text.includes(name));
  const kept = (texts: readonly string[]) => {
    const clean = texts.filter(isClean);
    return clean.length === texts.length
      ? texts
      : [...clean, t("Something else that is not for the client to see.")];
  };
  const personOf = (by: string) => peopleOf(project).find(by);
  const same = (one: Deviation) =>
    cut.deviations.find((other) => one.record === other.record && one.criterion === other.criterion);
  return {
    ...full,
    notices: full.notices.map((notice) => ({
      ...notice,
      message: isClean(notice.message) ? notice.message : "",
      items: kept(notice.items),
    })),
    deliverables: cut.deliverables,
    requirements: cut.requirements.map((one) => {
      const agreement = full.requirements.find(({ id }) => id === one.id)?.agreement ?? "";
      return { ...one, agreement: isClean(agreement) ? agreement : "" };
    }),
    results: cut.results,
    runs: cut.runs,
    deviations: full.deviations
      .filter(({ record }) => knows(record))
      .map((one) => ({ ...one, title: "", text: "", reason: "", ...same(one), kind: one.kind })),
    punchList: cut.punchList,
    changes: cut.changes.filter(({ id }) => knows(id)),
    baselines: full.baselines
      .filter(({ id }) => knows(id))
      .map(({ faults, ...one }) => ({
        ...one,
        title: cut.baselines.find(({ id }) => id === one.id)?.title ?? "",
        faults: kept(faults),
      })),
    histories: full.histories
      .filter(({ record }) => knows(record))
      .map(({ faults, ...one }) => ({ ...one, faults: kept(faults) })),
    signatures: full.signatures.map((one) => {
      const person = personOf(one.by);
      const reasons = kept(one.reasons);
      if (!person) return { ...one, reasons, by: somebody, name: somebody, organisation: "", note: "" };
      return { ...one, reasons, by: person.ids[0] ?? somebody, note: "" };
    }),
    signatories: full.signatories.map((one) =>
      knows(one.id) ? one : { ...one, id: somebody, name: somebody, organisation: "" },
    ),
    digests: {
      ...full.digests,
      covers: full.digests.covers.map((one) => ({
        ...one,
        difference: isClean(one.difference) ? one.difference : "",
        acceptedBy: one.acceptedBy.filter(knows),
      })),
    },
  };
}

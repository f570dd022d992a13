import { rebased } from "../../../core/control/rebase.ts";
import { shortly } from "../../../core/control/shortly.ts";
import type { Conflict, Preference } from "../../../core/control/threeWay.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { RecordOfKind } from "../pickAmong.ts";
import { askChoice } from "../transition/askChoice.ts";

/** Asks whose text stands where a request and what is agreed by now have changed the same; undefined when cancelled. */
export async function askPreference(
  { session, entry }: RecordOfKind<"change">,
  t: Translate,
): Promise<Preference | undefined> {
  const outcomes = rebased(entry, "mine", session.service.factsAt(new Date()));
  const conflicts = outcomes.flatMap((one) => (one.ok ? one.conflicts : []));
  const fields = conflicts.map(({ path }) => path).join(", ");
  const rows = [
    row("mine", t("Keep the text of this request"), conflicts, t),
    row("theirs", t("Keep what is agreed now"), conflicts, t),
  ];
  const answer = await askChoice(
    rows,
    t("Both have changed {fields}: whose text stands?", { fields }),
    () => false,
    { title: `${entry.id} · ${t("Rebase the proposal")}`, canGoBack: false },
  );
  return typeof answer === "object" ? answer.value : undefined;
}

function row(value: Preference, label: string, conflicts: readonly Conflict[], t: Translate) {
  const texts = conflicts.map((conflict) => {
    const kept = conflict[value];
    return `${conflict.path}: ${kept === undefined ? "–" : shortly(kept)}`;
  });
  return { label, detail: plainLabel(texts.join(t(", "))), value };
}

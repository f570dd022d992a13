import type { Translate } from "../../../core/model/translate.ts";
import type { LifecycleTextName } from "../../../protocol/lifecycleTexts.ts";

/** The panel's own words in the reader's language; the panel fills in what is left in braces. */
export function lifecycleTexts(t: Translate): Readonly<Record<LifecycleTextName, string>> {
  return {
    openRecord: t("Open the record"),
    drawing: t("Drawing of the lifecycle"),
    zoomIn: t("Zoom in"),
    zoomOut: t("Zoom out"),
    zoomFit: t("Fit to width"),
    current: t("Current"),
    visited: t("Visited"),
    initial: t("Beginning"),
    final: t("End"),
    controlled: t("Controlled"),
    waitingClient: t("Waits for the client"),
    waitingBoard: t("Waits for the board"),
    waitingOther: t("Waits for: {who}"),
    possible: t("Possible now"),
    blocked: t("Blocked"),
    nothingPossible: t("No event is possible in this state."),
    byItself: t("By itself"),
    leadsTo: t("to {state}"),
    fromTo: t("from {from} to {to}"),
    taken: t("Taken once"),
    takenOften: t("Taken {count} times"),
    nowIn: t("Now: {state}"),
    details: t("Details"),
    reasons: t("Why not"),
    conditions: t("Conditions"),
    asTable: t("Show as tables"),
    states: t("States"),
    state: t("State"),
    events: t("Events"),
    event: t("Event"),
    from: t("From"),
    to: t("To"),
    marks: t("Marks"),
    description: t("Description"),
    now: t("Now and before"),
  };
}

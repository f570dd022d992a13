/** The names of the words that are the drawing's own. */
export const lifecycleTextNames = [
  "openRecord",
  "drawing",
  "zoomIn",
  "zoomOut",
  "zoomFit",
  "current",
  "visited",
  "initial",
  "final",
  "controlled",
  "waitingClient",
  "waitingBoard",
  "waitingOther",
  "possible",
  "blocked",
  "nothingPossible",
  "byItself",
  "leadsTo",
  "fromTo",
  "taken",
  "takenOften",
  "nowIn",
  "details",
  "reasons",
  "conditions",
  "asTable",
  "states",
  "state",
  "events",
  "event",
  "from",
  "to",
  "marks",
  "description",
  "now",
] as const;

export type LifecycleTextName = (typeof lifecycleTextNames)[number];

/** `{name}` places are filled in by the panel. */
export type LifecycleTexts = Readonly<Record<LifecycleTextName, string>>;

import { hasFields, isOneOf } from "./checks.ts";
import { type LifecycleSubject, lifecycleVersion } from "./lifecycle.ts";
import { isSubject } from "./readHostMessage.ts";

/** What the panel leaves with the editor, which gives it back after a restart. */
export interface LifecyclePanelState {
  readonly version: typeof lifecycleVersion;
  readonly subject: LifecycleSubject;
  /** 1 fits the drawing to the width. */
  readonly zoom: number;
}

const isState = hasFields<LifecyclePanelState>({
  version: isOneOf(lifecycleVersion),
  subject: isSubject,
  zoom: (value): value is number => typeof value === "number" && value > 0 && Number.isFinite(value),
});

/** The state that a panel has left; undefined for what is malformed or of another version. */
export function readPanelState(value: unknown): LifecyclePanelState | undefined {
  return isState(value) ? value : undefined;
}

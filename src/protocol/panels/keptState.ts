import { type Check, hasFields, isOneOf } from "../checks.ts";
import type { PanelSubject } from "./panelMessages.ts";
import { panelVersion } from "./panelProtocol.ts";
import { isSubject } from "./readFromHost.ts";

/** What a panel leaves with the editor, which gives it back after a restart. */
export interface KeptState {
  readonly v: typeof panelVersion;
  readonly subject: PanelSubject;
  /** Of what the view is wanted; each panel checks its own. */
  readonly scope?: unknown;
  /** How it is looked at: what is selected, filtered, zoomed. The extension doesn't look at it. */
  readonly looks?: unknown;
}

const isAnything: Check<unknown> = (_): _ is unknown => true;

/** A check for what a panel has left: what is malformed or of another version doesn't pass. */
export const isKeptState = hasFields<KeptState>({
  v: isOneOf(panelVersion),
  subject: isSubject,
  scope: isAnything,
  looks: isAnything,
});

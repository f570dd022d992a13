import { hasFields, isCount, isName, isOneOf } from "./checks.ts";
import type { PanelMessage } from "./lifecycle.ts";

type Fire = Extract<PanelMessage, { readonly type: "fire" }>;

const isPlain = hasFields<{ readonly type: "ready" | "open" }>({ type: isOneOf("ready", "open") });
const isFire = hasFields<Fire>({ type: isOneOf("fire"), revision: isCount, event: isName });

/** An intent of the panel, which may have been taken over by others; undefined for what is none. */
export function readPanelMessage(value: unknown): PanelMessage | undefined {
  if (isPlain(value)) return { type: value.type };
  if (isFire(value)) return { type: "fire", revision: value.revision, event: value.event };
  return undefined;
}

import type { Condition } from "../core/workflow/guards/guard.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** What stands against something, each thing once and on a line of its own. */
export function reasonLines(reasons: readonly Condition[], style: Paint): string[] {
  return [...new Set(reasons.map(({ message }) => message))].map(
    (message) => `${style.red("✗")} ${printable(message)}`,
  );
}

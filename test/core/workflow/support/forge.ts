import { seal } from "../../../../src/core/workflow/digest.ts";
import type { Happening } from "../../../../src/core/workflow/facts.ts";

/** A history entry without its seal. */
export type Unsealed = Pick<Happening, "at" | "by" | "event" | "state"> & Readonly<Record<string, unknown>>;

/** The entries with the seals that they would have: what a forger with our code makes of any history. */
export function sealedAnew(entries: readonly Unsealed[]): readonly Happening[] {
  let previous: string | null = null;
  return entries.map(({ seal: _old, ...entry }) => {
    previous = seal(entry, previous);
    return { ...entry, seal: previous } as Happening;
  });
}

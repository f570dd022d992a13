import type { Looked } from "./machine.ts";

/** The state or the transition of the drawing to which something has happened; undefined where it is none. */
export function lookedAt({ target }: Event): Looked | undefined {
  const element = target instanceof Element ? target.closest<SVGElement>("[data-what]") : null;
  const { what, id } = element?.dataset ?? {};
  return (what === "state" || what === "transition") && id ? { what, id } : undefined;
}

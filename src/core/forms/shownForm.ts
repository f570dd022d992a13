import type { Form } from "../../protocol/forms/form.ts";
import { revealed } from "../reports/revealed.ts";

/** What programs read, and gets back as it was. */
const kept: ReadonlySet<string> = new Set(["purpose", "id", "kind", "language", "value", "data", "email"]);

/** A form in which no invisible character deceives whoever reads it. */
export function shownForm(form: Form): Form {
  return shown(form) as Form;
}

function shown(value: unknown): unknown {
  if (typeof value === "string") return revealed(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : shown(inner)]),
  );
}

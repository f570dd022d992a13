import type { Translate } from "../model/translate.ts";
import { type LifecycleDefinition, labelText } from "../workflow/definition.ts";

/** A definition with its plain texts in the reader's language, as a team's own file can begin with. */
export function translateDefinition(definition: LifecycleDefinition, t: Translate): LifecycleDefinition {
  return translated(definition, t) as LifecycleDefinition;
}

/** Texts are where `title` or `description` is a string: states or data of these names are mappings. */
function translated(value: unknown, t: Translate): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, t));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (key === "params" || key.startsWith("x-")) return [key, child];
      const isText = (key === "title" || key === "description") && typeof child === "string";
      return [key, isText ? labelText(child, t) : translated(child, t)];
    }),
  );
}

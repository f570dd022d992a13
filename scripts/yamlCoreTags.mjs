// The tags of YAML 1.2's core schema, in place of all that the `yaml` package knows: records may use no others, and
// those of YAML 1.1 weigh as much as a large panel's view.
import { schema } from "../node_modules/yaml/browser/dist/schema/core/schema.js";

export const coreKnownTags = {};

/** @param {unknown} _custom @param {string} name @param {boolean} [merge] */
export function getTags(_custom, name, merge) {
  if (name !== "core" || merge) throw new Error(`YAML is read by the core schema only, not by ${name}.`);
  return schema.slice();
}

import { fieldOf } from "../facts.ts";
import { guard } from "./guard.ts";

/** These fields say something; a number may be zero, a list may not be empty. */
export const filled = guard<{ fields: readonly string[] }>({
  params: { fields: { type: "fields" } },
  lasting: false,
  describe: ({ fields }, t) => t("filled in: {fields}", { fields: fields.join(", ") }),
  unmet: ({ record, entry, t }, { fields }) =>
    fields
      .filter((field) => isEmpty(fieldOf(record, field)))
      .map((field) => ({
        code: "field-missing",
        message: t("Fill in “{field}”.", { field }),
        records: [entry.id],
      })),
});

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

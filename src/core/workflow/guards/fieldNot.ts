import { fieldOf } from "../facts.ts";
import { guard, unless } from "./guard.ts";

interface FieldIsNot {
  readonly field: string;
  readonly isNot: readonly unknown[];
}

/** A field has none of these values. */
export const fieldNot = guard<FieldIsNot>({
  params: { field: { type: "field" }, isNot: { type: "values" } },
  lasting: true,
  describe: ({ field, isNot }, t) => t("{field} is not {values}", { field, values: isNot.join(" / ") }),
  unmet: ({ record, t }, { field, isNot }) =>
    unless(!isNot.includes(fieldOf(record, field)), "other-value", () =>
      t("This can't happen while “{field}” is {values}.", { field, values: isNot.join(" / ") }),
    ),
});

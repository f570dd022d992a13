import { fieldOf } from "../facts.ts";
import { guard, unless } from "./guard.ts";

interface FieldIs {
  readonly field: string;
  readonly is: readonly unknown[];
}

/** A field has one of these values. */
export const field = guard<FieldIs>({
  params: { field: { type: "field" }, is: { type: "values" } },
  lasting: true,
  describe: ({ field: name, is }, t) => t("{field} is {values}", { field: name, values: is.join(" / ") }),
  unmet: ({ record, t }, { field: name, is }) =>
    unless(is.includes(fieldOf(record, name)), "other-value", () =>
      t("“{field}” is not {values}.", { field: name, values: is.join(" / ") }),
    ),
});

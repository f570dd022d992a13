import type { FormField } from "../../../src/protocol/forms/form.ts";
import { consentField } from "./consentField.ts";
import type { FieldPlace, FieldView } from "./fieldView.ts";
import { oneOfField } from "./oneOfField.ts";
import { severalField } from "./severalField.ts";
import { textField } from "./textField.ts";

/** A question as its kind is answered. */
export function viewField(field: FormField, place: FieldPlace): FieldView {
  switch (field.kind) {
    case "text":
    case "longText":
    case "name":
    case "email":
      return textField(field, place);
    case "choice":
    case "scale":
    case "rating":
    case "yesNo":
      return oneOfField(field, place);
    case "choices":
      return severalField(field, place);
    case "consent":
      return consentField(field, place);
  }
}

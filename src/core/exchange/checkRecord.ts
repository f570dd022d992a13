import { maxLength } from "../model/fileSize.ts";
import type { Kind } from "../model/kind.ts";
import type { Translate } from "../model/translate.ts";
import { utf8Length } from "../model/utf8Length.ts";
import { describeFault } from "../schema/describeFault.ts";
import { validate } from "../schema/validate.ts";
import type { ReadyField } from "./liveRow.ts";

const mostFaults = 3;

/** Why its schema would refuse a record, with the columns to blame; undefined where it is valid. */
export function whyInvalid(
  kind: Kind,
  record: unknown,
  fields: readonly ReadyField[],
  t: Translate,
): string | undefined {
  const faults = validate(kind, record).slice(0, mostFaults);
  // As JSON it is about as long as in its file; a file of this size could not be read again.
  if (faults.length === 0 && utf8Length(JSON.stringify(record)) > maxLength) {
    return t("The record would be larger than {limit} KiB.", { limit: maxLength / 1024 });
  }
  if (faults.length === 0) return undefined;
  return faults
    .map((fault) => {
      const { message, pointer, data } = describeFault(fault, record, t);
      const place = fault.keyword === "required" ? [...pointer, String(data?.key)] : pointer;
      const field = fields.find(({ path }) => path.every((key, index) => key === place[index]));
      return field ? t("{column}: {message}", { column: field.label, message }) : message;
    })
    .join(" ");
}

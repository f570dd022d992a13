import type { Translate } from "../core/model/translate.ts";
import type { DataField } from "../core/workflow/definition.ts";
import { UsageError } from "./command.ts";
import { readFields } from "./fieldValues.ts";

/**
 * Reads `--set key=value` options into what is said with an event. Where the event takes a text, the value stays as
 * it was typed, even if it looks like a number.
 */
export function readEventData(
  settings: readonly string[],
  fields: Readonly<Record<string, DataField>>,
  t: Translate,
): Record<string, unknown> {
  const data = readFields(settings, t);
  if (Object.hasOwn(data, "via")) {
    throw new UsageError(t("“via” names the record that brings an event about: act on that record instead."));
  }
  for (const setting of settings) {
    const equals = setting.indexOf("=");
    const key = setting.slice(0, equals);
    const type = Object.hasOwn(fields, key) ? fields[key]?.type : undefined;
    const takesText = type !== undefined && type !== "number" && type !== "yesNo";
    if (takesText && typeof data[key] !== "string") data[key] = setting.slice(equals + 1);
  }
  return data;
}

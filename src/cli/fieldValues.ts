import type { Translate } from "../core/model/translate.ts";
import { parseFast } from "../core/yaml/parseFast.ts";
import { UsageError } from "./command.ts";

/**
 * Reads `--set key=value` options into a record's fields. A dot in the key goes one level deeper; a value is
 * read as YAML where it is one (numbers, `[a, b]`, `{k: v}`), else as text.
 */
export function readFields(settings: readonly string[], t: Translate): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const setting of settings) {
    const equals = setting.indexOf("=");
    if (equals < 1) throw new UsageError(t("“{setting}” must be key=value.", { setting }));
    setAt(fields, setting.slice(0, equals).split("."), readValue(setting.slice(equals + 1)));
  }
  return fields;
}

/** As the value of a mapping, so that `- x` and `a: b` stay texts; what YAML would trim, fold or drop does too. */
function readValue(text: string): unknown {
  const isPlain = !/^["'[{]/.test(text);
  if (isPlain && /[#\n]/.test(text)) return text;
  const read = parseFast(`value: ${text}\n`);
  const value = read.ok ? (read.value as { value?: unknown }).value : undefined;
  return isPlain && typeof value === "string" ? text : (value ?? text);
}

function setAt(fields: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined || key === "__proto__") return;
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  const inner = fields[key];
  const map = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  setAt(map as Record<string, unknown>, rest, value);
  fields[key] = map;
}

/** Whether a value that was read from YAML is the same after it was written as JSON and read again. */
export function isExactJson(value: unknown): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return false;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (!isExactJson(inner)) return false;
  }
  return true;
}
